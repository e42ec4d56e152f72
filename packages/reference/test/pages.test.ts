import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "./browser.js";
import { pages, siteFolder } from "./built-site.js";
import { textBelowContrast } from "./contrast.js";
import { serve } from "./static-server.js";
import { visit, waitUntilShown } from "./visit.js";

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serve(siteFolder)]);
});

afterAll(async () => {
  await browser.close();
  server.close();
});

const THEMES = ["light", "dark"] as const;
const OWN_PAGES = pages.filter((path) => path === "index.html" || path.includes("/plain/"));

describe.each(pages)("%s", (path) => {
  it("asks no other host for anything and logs no error, served and opened from a disk", async () => {
    for (const url of [`${server.origin}/${path}`, pathToFileURL(join(siteFolder, path)).href]) {
      await visit(browser, url, {}, async ({ page, foreignRequests, errors }) => {
        await waitUntilShown(page);
        expect({ foreignRequests, errors }).toEqual({ foreignRequests: [], errors: [] });
        expect(await page.locator("h1").first().isVisible()).toBe(true);
      });
    }
  });

  it("follows the system's theme until the reader chooses the other one, and remembers the choice", async () => {
    for (const colorScheme of THEMES) {
      const other = colorScheme === "dark" ? "light" : "dark";
      await visit(browser, `${server.origin}/${path}`, { colorScheme }, async ({ page }) => {
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

  it("fits a screen 360 pixels wide", async () => {
    await visit(browser, `${server.origin}/${path}`, { viewport: { width: 360, height: 780 } }, async ({ page }) => {
      await waitUntilShown(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    });
  });

  it("lets the keyboard skip to the content", async () => {
    await visit(browser, `${server.origin}/${path}`, {}, async ({ page }) => {
      await waitUntilShown(page);
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to the content");
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.activeElement?.id === "main");
    });
  });
});

describe.each(OWN_PAGES)("%s", (path) => {
  it.each(THEMES)("keeps the contrast that WCAG level AA asks for in the %s theme", async (colorScheme) => {
    await visit(browser, `${server.origin}/${path}`, { colorScheme }, async ({ page }) => {
      expect(await page.evaluate(textBelowContrast, 4.5)).toEqual([]);
    });
  });

  it("has one h1 and no heading that skips a level", async () => {
    await visit(browser, `${server.origin}/${path}`, {}, async ({ page }) => {
      const levels = await page
        .locator("h1, h2, h3, h4, h5, h6")
        .evaluateAll((all) => all.map((each) => Number(each.tagName[1])));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels.filter((level, index) => index > 0 && level - (levels[index - 1] ?? 0) > 1)).toEqual([]);
    });
  });
});
