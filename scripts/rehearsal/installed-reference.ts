import type { Page } from "playwright-core";
import { launchBrowser } from "../../packages/reference/test/browser.js";

/** Opens a page, and resolves with the pages of the same site that it links to. */
async function open(page: Page, url: string): Promise<string[]> {
  const response = await page.goto(url);
  if (response?.status() !== 200) throw new Error(`${url} has status ${response?.status()}`);
  if ((await page.locator("h1").count()) === 0) throw new Error(`${url} has no heading`);
  const links = await page
    .locator("a[href]")
    .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
  const pages = links.map((link) => link.replace(/#.*/, "")).filter((link) => /\/$|\.html$/.test(link));
  return pages.filter((link) => link.startsWith(new URL("/", url).href));
}

/**
 * Opens the first page of a reference and each that this links to in a browser, and resolves with their number.
 *
 * @param url Where it is served, with a slash at the end.
 * @throws When a page is missing or without a heading, a script fails, or a request does.
 */
export async function openReference(url: string): Promise<number> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(`${page.url()}: ${error.message}`));
    page.on("requestfailed", (request) => faults.push(`${page.url()}: ${request.url()} failed`));
    page.on("console", (message) => {
      if (message.type() === "error") faults.push(`${page.url()}: ${message.text()}`);
    });
    const linked = new Set(await open(page, url));
    for (const link of linked) await open(page, link);
    if (faults.length > 0) throw new Error(faults.join("\n"));
    return new Set([...linked, url]).size;
  } finally {
    await browser.close();
  }
}
