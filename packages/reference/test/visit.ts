import type { Browser, BrowserContextOptions, Page } from "playwright-core";

/** A page under observation. */
export interface Visit {
  readonly page: Page;
  /** URLs that were requested from anything but the site itself. */
  readonly foreignRequests: string[];
  /** What the page logged as an error or threw. */
  readonly errors: string[];
}

/**
 * Waits until a page shows what it is going to show. The interactive page is built by its script, and its menu comes last;
 * all others are there when they are loaded.
 */
export async function waitUntilShown(page: Page): Promise<void> {
  await page.waitForLoadState("load");
  if ((await page.locator("body.redoc").count()) === 0) return;
  await page.locator('[data-component-name="Menu/Menu"]').first().waitFor({ state: "attached" });
}

/** Opens a page in a fresh context, runs a story on it and closes it again. */
export async function visit<Result>(
  browser: Browser,
  url: string,
  options: BrowserContextOptions,
  story: (visit: Visit) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext(options);
  try {
    context.setDefaultTimeout(40_000);
    const page = await context.newPage();
    const observed: Visit = { page, foreignRequests: [], errors: [] };
    const { origin, protocol } = new URL(url);
    page.on("request", (request) => {
      const own = protocol === "file:" ? request.url().startsWith("file:") : new URL(request.url()).origin === origin;
      if (!own && !/^(data|blob):/.test(request.url())) observed.foreignRequests.push(request.url());
    });
    page.on("console", (message) => {
      if (message.type() === "error") observed.errors.push(message.text());
    });
    page.on("pageerror", (error) => observed.errors.push(error.message));
    await page.goto(url);
    return await story(observed);
  } finally {
    await context.close();
  }
}
