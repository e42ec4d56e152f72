import { posix } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { ownPages, readSiteFile } from "./built-site.js";
import { inBrowser } from "./in-browser.js";
import { visit } from "./visit.js";

const site = inBrowser();
const operationPages = ownPages.filter(
  (path) => /^\w+\/\w+[A-Z]\w+\/index\.html$/.test(path) && !path.startsWith("compare/"),
);

/** Bytes of a page with everything that it loads, each file compressed on its own. */
function weightOf(path: string): number {
  const page = readSiteFile(path);
  const loaded = [...page.matchAll(/<(?:link rel="(?:stylesheet|icon)"|script)\s(?:href|src)="([^"]+)"/g)];
  const files = loaded.map(([, url = ""]) => posix.join(posix.dirname(path), url));
  expect(files.map((file) => posix.basename(file)).sort()).toEqual(["icon.svg", "page.js", "site.css"]);
  return [path, ...files].reduce((sum, file) => sum + gzipSync(readSiteFile(file), { level: 9 }).length, 0);
}

describe("a page with all that it loads", () => {
  it.each(operationPages)("%s is at most 10 KiB", (path) => {
    expect(operationPages).toHaveLength(21);
    expect(weightOf(path)).toBeLessThanOrEqual(10 * 1024);
  });

  it("is at most 15 KiB for the landing page", () => {
    expect(weightOf("index.html")).toBeLessThanOrEqual(15 * 1024);
  });
});

/** Milliseconds of the main thread's own time, which waiting for other programs is no part of, until a page can be read. */
async function timeToRead(path: string): Promise<number> {
  return visit(site.browser, "about:blank", {}, async ({ page }) => {
    const session = await page.context().newCDPSession(page);
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    const busy = async () => {
      const { metrics } = await session.send("Performance.getMetrics");
      return metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN;
    };
    const before = await busy();
    await page.goto(`${site.origin}/${path}`);
    await page.locator("h1").waitFor();
    return ((await busy()) - before) * 1000;
  });
}

describe("an operation's page", () => {
  it("takes at most 30 ms more of the main thread than a page that says next to nothing", async () => {
    const runs = { operation: Number.POSITIVE_INFINITY, nothing: Number.POSITIVE_INFINITY };
    for (let run = 0; run < 6; run += 1) {
      runs.operation = Math.min(runs.operation, await timeToRead("99digital/createContact/"));
      runs.nothing = Math.min(runs.nothing, await timeToRead("404.html"));
    }
    expect(runs.operation - runs.nothing).toBeLessThanOrEqual(30);
  });
});
