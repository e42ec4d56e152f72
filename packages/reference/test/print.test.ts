import { expect, it } from "vitest";
import { inBrowser } from "./in-browser.js";
import { visit } from "./visit.js";

const site = inBrowser();

it("prints every sample and what is folded on the screen, without menu and buttons", async () => {
  await visit(site.browser, `${site.origin}/99digital/createContact/`, {}, async ({ page }) => {
    await page.emulateMedia({ media: "print" });
    for (const code of ["curl ", "createClient(", "await fetch("]) {
      expect(await page.locator("pre", { hasText: code }).first().isVisible(), code).toBe(true);
    }
    expect(await page.locator("main > .evidence > div").isVisible()).toBe(true);
    expect(await page.locator(".menu").isVisible()).toBe(false);
    expect(await page.getByRole("button", { name: "Copy" }).count()).toBe(0);
  });
});

it("prints the first call to each API, without the list of guides", async () => {
  await visit(site.browser, `${site.origin}/guides/first-call/`, {}, async ({ page }) => {
    await page.emulateMedia({ media: "print" });
    for (const api of ["99digital", "inquirly", "engagelab"]) {
      expect(await page.locator("pre", { hasText: `client/${api}` }).isVisible(), api).toBe(true);
    }
    expect(await page.locator(".menu").isVisible()).toBe(false);
  });
});
