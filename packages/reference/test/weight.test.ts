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

describe("an operation's page", () => {
  it.each(operationPages)("%s has at most 850 elements as it is written", (path) => {
    expect(readSiteFile(path).match(/<[a-z]/g)?.length).toBeLessThanOrEqual(850);
  });

  it("asks for its style and one script of at most 1 KiB, and for nothing else while it is read", async () => {
    await visit(site.browser, "about:blank", {}, async ({ page }) => {
      const requests: string[] = [];
      page.on("request", (request) => requests.push(posix.basename(new URL(request.url()).pathname)));
      await page.goto(`${site.origin}/99digital/createContact/`);
      await page.locator("#more").scrollIntoViewIfNeeded();
      // A headless browser leaves out the icon.
      expect(requests.filter((name) => name !== "icon.svg").sort()).toEqual(["createContact", "page.js", "site.css"]);
    });
    expect(gzipSync(readSiteFile("assets/page.js"), { level: 9 }).length).toBeLessThanOrEqual(1024);
  });
});
