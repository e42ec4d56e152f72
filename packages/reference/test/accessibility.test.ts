import { readFileSync } from "node:fs";
import { apis } from "@contacts-api/openapi";
import { describe, expect, it } from "vitest";
import { kindsOfPage, ownPages } from "./built-site.js";
import { inBrowser } from "./in-browser.js";
import { openEverything, violationsOn } from "./violations.js";
import { visit, waitUntilShown } from "./visit.js";

const site = inBrowser();
const THEMES = ["light", "dark"] as const;
const WIDTHS = [320, 390, 1440];

type View = readonly [theme: (typeof THEMES)[number], width: number];

const EVERY_VIEW: readonly View[] = THEMES.flatMap((theme) => WIDTHS.map((width): View => [theme, width]));

/** Pages of one kind differ in their texts only: one of them is looked at in every view, the others in two. */
function viewsOf(path: string): readonly View[] {
  return kindsOfPage.includes(path)
    ? EVERY_VIEW
    : [
        ["light", 320],
        ["dark", 1440],
      ];
}

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

/** What the README says that Redoc breaks, each with its cause. */
const RULES_OF_REDOC = [...readme.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, rule]) => rule);

describe.each(apis)("the page of %s that Redoc renders", (api) => {
  it("breaks the rules that the README lists and no other, with an operation on screen, in both themes", {
    timeout: 240_000,
  }, async () => {
    const broken = new Set<string | undefined>();
    for (const colorScheme of THEMES) {
      for (const width of [390, 1440]) {
        const options = { bypassCSP: true, colorScheme, viewport: { width, height: 900 } };
        const url = `${site.origin}/${api}/redoc/index.html#/contacts/createcontact`;
        await visit(site.browser, url, options, async ({ page }) => {
          await page.locator('[data-section-id$="/createcontact"] h2').waitFor();
          await page.getByText("Loading...").waitFor({ state: "hidden" });
          for (const violation of await violationsOn(page)) broken.add(violation.split(":")[0]);
        });
      }
    }
    expect([...broken].sort()).toEqual(RULES_OF_REDOC);
  });
});

describe.each(apis)("the page of %s that Redoc renders", (api) => {
  it("needs no scrolling sideways at 320 pixels", async () => {
    const options = { viewport: { width: 320, height: 780 } };
    await visit(site.browser, `${site.origin}/${api}/redoc/`, options, async ({ page }) => {
      await waitUntilShown(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  });
});

/** Finds what hides a part of its text, and cannot be scrolled; an input follows the caret. */
const CUT_OFF = `[...document.querySelectorAll("body :not(input, select)")]
  .filter((element) => /hidden|clip/.test(getComputedStyle(element).overflow))
  .filter(({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
    scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1)
  .map(({ outerHTML }) => outerHTML.slice(0, 100))`;

describe.each(ownPages)("%s", (path) => {
  it("has nothing that axe-core holds against WCAG 2.2 AA, with everything open", { timeout: 240_000 }, async () => {
    await visit(site.browser, `${site.origin}/${path}`, { bypassCSP: true }, async ({ page }) => {
      await openEverything(page);
      for (const [colorScheme, width] of viewsOf(path)) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        expect(await violationsOn(page), `${colorScheme}, ${width} pixels`).toEqual([]);
      }
    });
  });

  it("needs no scrolling sideways and cuts nothing off at 320 pixels, with wider text spacing, or with text of twice the size", async () => {
    await visit(site.browser, `${site.origin}/${path}`, { bypassCSP: true }, async ({ page }) => {
      await openEverything(page);
      const excess = async () => {
        expect(await page.evaluate(CUT_OFF), "cut off").toEqual([]);
        return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      };
      await page.setViewportSize({ width: 320, height: 780 });
      expect(await excess(), "320 pixels").toBe(0);
      await page.addStyleTag({
        content:
          "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }" +
          "p { margin-bottom: 2em !important; }",
      });
      expect(await excess(), "text spacing").toBe(0);
      await page.setViewportSize({ width: 640, height: 780 });
      await page.addStyleTag({ content: ":root { font-size: 200%; }" });
      expect(await excess(), "text of twice the size").toBe(0);
    });
  });
});
