import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { kindsOfPage, ownPages, pages, readSiteFile, siteFolder } from "./built-site.js";
import { inBrowser } from "./in-browser.js";
import { visit, waitUntilShown } from "./visit.js";

const site = inBrowser();
const THEMES = ["light", "dark"] as const;

describe.each(pages)("%s", (path) => {
  it("asks no other host for anything and logs no error, served and opened from a disk", async () => {
    for (const url of [`${site.origin}/${path}`, pathToFileURL(join(siteFolder, path)).href]) {
      await visit(site.browser, url, {}, async ({ page, foreignRequests, errors }) => {
        await waitUntilShown(page);
        expect({ foreignRequests, errors }).toEqual({ foreignRequests: [], errors: [] });
        expect(await page.locator("h1").first().isVisible()).toBe(true);
      });
    }
  });

  it("has a policy against scripts that are not the site's", () => {
    const begin = readSiteFile(path).replaceAll("&#39;", "'");
    const [, policy = ""] =
      /<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(begin) ?? [];
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("unsafe-eval");
    expect(/script-src [^;]*unsafe-inline/.test(policy)).toBe(false);
  });
});

describe.each(ownPages)("%s", (path) => {
  const markup = readSiteFile(path);

  it("has no inline script, style or handler, and a policy that allows none", () => {
    expect(/content="default-src[^"]*unsafe-inline/.test(markup)).toBe(false);
    expect(markup).not.toMatch(/<style|<script(?![^>]*\ssrc=)|<[a-z][^>]*\s(?:style|on[a-z]+)=/);
  });

  it("has one h1 and no heading that skips a level", () => {
    const levels = [...markup.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => index > 0 && level - (levels[index - 1] ?? 0) > 1)).toEqual([]);
  });

  it("gives each anchor to one place", () => {
    const ids = [...markup.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => id === "" || ids.indexOf(id) !== index)).toEqual([]);
  });
});

describe.each(kindsOfPage)("%s", (path) => {
  it("follows the system's theme until the reader chooses the other one, and remembers the choice", async () => {
    for (const colorScheme of THEMES) {
      const other = colorScheme === "dark" ? "light" : "dark";
      await visit(site.browser, `${site.origin}/${path}`, { colorScheme }, async ({ page }) => {
        const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
        const before = await background();
        expect(await page.locator("html").getAttribute("class")).toContain(colorScheme);

        await page.getByRole("button", { name: "Dark theme" }).first().click();
        expect(await page.locator("html").getAttribute("class")).toContain(other);
        expect(await background()).not.toBe(before);

        await page.reload();
        await waitUntilShown(page);
        expect(await page.locator("html").getAttribute("class")).toContain(other);
      });
    }
  });

  it("lets the keyboard skip to the content", async () => {
    await visit(site.browser, `${site.origin}/${path}`, {}, async ({ page }) => {
      await waitUntilShown(page);
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe("Skip to the content");
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.activeElement?.id === "main");
    });
  });
});
