import { apis } from "@contacts-api/openapi";
import { describe, expect, it } from "vitest";
import { operationsOf } from "./built-site.js";
import { inBrowser } from "./in-browser.js";
import { visit, waitUntilShown } from "./visit.js";

const site = inBrowser();

describe.each(apis)("%s", (api) => {
  it("shows every operation with its evidence in the interactive page, by way of its menu", async () => {
    await visit(site.browser, `${site.origin}/${api}/redoc/`, {}, async ({ page, errors, foreignRequests }) => {
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
    await visit(site.browser, `${site.origin}/${api}/redoc/`, {}, async ({ page, errors }) => {
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

  it("shows every operation on a page of its own and in the plain page, without script", async () => {
    await visit(site.browser, `${site.origin}/${api}/plain/`, { javaScriptEnabled: false }, async ({ page }) => {
      for (const { id, summary } of operationsOf(api)) {
        expect(await page.locator(`#${id} > h2`).innerText()).toBe(summary);
        expect(await page.locator(`#${id} .level`).first().isVisible()).toBe(true);
      }
      for (const { id, summary, level } of operationsOf(api)) {
        await page.goto(`${site.origin}/${api}/${id}/`);
        expect(await page.locator("h1").innerText()).toBe(summary);
        expect(await page.locator("main > .evidence .level").first().innerText()).toContain(level);
        expect(await page.locator(".aside pre").first().innerText()).toContain("curl ");
      }
    });
  });

  it("leads from Redoc's page to the plain one without script", async () => {
    await visit(site.browser, `${site.origin}/${api}/redoc/`, { javaScriptEnabled: false }, async ({ page }) => {
      await page.getByRole("link", { name: "plain page" }).click();
      expect(page.url()).toBe(`${site.origin}/${api}/plain/index.html`);
    });
  });

  it("shows each of its operations in the comparison without script", async () => {
    await visit(site.browser, `${site.origin}/`, { javaScriptEnabled: false }, async ({ page }) => {
      for (const { id, level } of operationsOf(api)) {
        const cell = page.locator("td", { has: page.locator(`a[href="${api}/${id}/index.html"]`) }).first();
        expect(await cell.isVisible()).toBe(true);
        expect((await cell.innerText()).includes("named")).toBe(level === "named");
      }
    });
  });
});

describe("samples", () => {
  it("are shown one language at a time, by keyboard and without script", async () => {
    const options = { javaScriptEnabled: false };
    await visit(site.browser, `${site.origin}/99digital/createContact/`, options, async ({ page }) => {
      const group = page.getByRole("group", { name: "Request" });
      await group.getByRole("radio", { name: "Shell" }).focus();
      await page.keyboard.press("ArrowRight");
      expect(await group.getByText("createClient").first().isVisible()).toBe(true);
      expect(await group.getByText("curl").first().isVisible()).toBe(false);
    });
  });

  it("are copied by a button, and the language is remembered on other pages", async () => {
    const options = { permissions: ["clipboard-read", "clipboard-write"] };
    await visit(site.browser, `${site.origin}/99digital/createContact/`, options, async ({ page, errors }) => {
      await page.getByText("JavaScript", { exact: true }).click();
      const figure = page.locator(".aside figure:visible").first();
      await figure.getByRole("button", { name: "Copy" }).click();
      await figure.getByRole("button", { name: "Copied" }).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
        await figure.locator("code").textContent(),
      );

      await page.goto(`${site.origin}/inquirly/getContact/`);
      expect(await page.getByRole("radio", { name: "JavaScript" }).isChecked()).toBe(true);
      expect(errors).toEqual([]);
    });
  });
});
