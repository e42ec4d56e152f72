import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import type { Page } from "playwright-core";
import { launchBrowser } from "../../packages/reference/test/browser.js";

/** Serves a folder on a free loopback port. */
async function serve(folder: string): Promise<{ url: string; close(): void }> {
  const app = new Hono().get("*", serveStatic({ root: folder }));
  const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false }) as Server;
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close };
}

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
 * Serves a reference, opens its first page and each that this links to in a browser, and resolves with their number.
 *
 * @param folder Where the reference is installed.
 * @throws When a page is missing or without a heading, a script fails, or a request does.
 */
export async function openReference(folder: string): Promise<number> {
  const { url, close } = await serve(folder);
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
    close();
  }
}
