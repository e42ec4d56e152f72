import { apis } from "@contacts-api/openapi";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "./browser.js";
import { operationsOf, siteFolder } from "./built-site.js";
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

describe.each(apis)("%s", (api) => {
  it("shows every operation with its evidence in the interactive page, by way of its menu", async () => {
    await visit(browser, `${server.origin}/${api}/`, {}, async ({ page, errors, foreignRequests }) => {
      await waitUntilShown(page);
      const menu = page.locator('[data-component-name="Menu/Menu"]');
      for (const { id, summary, tag, level } of operationsOf(api)) {
        const entry = menu.getByText(summary, { exact: true });
        if (!(await entry.isVisible())) await menu.getByText(tag, { exact: true }).click();
        await entry.click();
        const section = page.locator(`[data-section-id$="/${id.toLowerCase()}"]`);
        await section.locator("h2").waitFor({ state: "visible" });
        expect(await section.locator("h2").textContent()).toBe(summary);
        await section.getByText(`Evidence: ${level}`).first().waitFor({ state: "visible" });
      }
      expect({ errors, foreignRequests }).toEqual({ errors: [], foreignRequests: [] });
    });
  });

  it("finds an operation by the search of the interactive page", async () => {
    await visit(browser, `${server.origin}/${api}/`, {}, async ({ page, errors }) => {
      await waitUntilShown(page);
      await page.keyboard.press("Control+k");
      await page.keyboard.type("create");
      // A hit shows the word that was sought as an element of its own.
      const word = page.locator("span", { hasText: /^create$/i });
      await page.locator("span", { hasText: /^Create a contact$/, has: word }).click();
      await page.waitForURL(/#\/contacts\/createcontact$/);
      expect(errors).toEqual([]);
    });
  });

  it("shows every operation in the plain page without script", async () => {
    await visit(browser, `${server.origin}/${api}/plain/`, { javaScriptEnabled: false }, async ({ page }) => {
      for (const { id, summary } of operationsOf(api)) {
        expect(await page.locator(`#${id} > h2`).innerText()).toBe(summary);
        expect(await page.locator(`#${id} .badge`).first().isVisible()).toBe(true);
      }
    });
  });

  it("leads from the interactive page to the plain one without script", async () => {
    await visit(browser, `${server.origin}/${api}/`, { javaScriptEnabled: false }, async ({ page }) => {
      await page.getByRole("link", { name: "plain page" }).click();
      expect(page.url()).toBe(`${server.origin}/${api}/plain/index.html`);
    });
  });

  it("shows each of its operations in the comparison without script", async () => {
    await visit(browser, `${server.origin}/`, { javaScriptEnabled: false }, async ({ page }) => {
      for (const { id } of operationsOf(api)) {
        const row = page.locator("tr", { has: page.locator(`.operation-id:text-is("${id}")`) });
        expect(await row.locator(`a[href="${api}/plain/index.html#${id}"] .badge`).isVisible()).toBe(true);
      }
    });
  });
});
