import { gzipSync } from "node:zlib";
import { apis } from "@contacts-api/openapi";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { inBrowser } from "./in-browser.js";
import { openEverything, violationsOn } from "./violations.js";
import { visit } from "./visit.js";

const site = inBrowser();

/** Presses Tab until what is focused has the name; gives up after a hundred. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 100; presses += 1) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const label =
        element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels?.[0] : null;
      return element?.getAttribute("aria-label") ?? (label ?? element)?.textContent?.trim() ?? "";
    });
    if (focused.startsWith(name)) return;
  }
  throw new Error(`Nothing named "${name}" is reached by Tab.`);
}

describe("the playground", () => {
  it("is used with the keyboard alone: choose, fill in, switch a fault on, send, use a contact, add a file, sign in otherwise, reset", async () => {
    await visit(site.browser, `${site.origin}/playground/`, {}, async ({ page }) => {
      const { keyboard } = page;
      const result = (text: RegExp) => page.getByRole("status").filter({ hasText: text }).waitFor();
      await tabTo(page, "API");
      await keyboard.press("ArrowDown");
      await page.getByRole("heading", { name: "Contacts of Inquirly in the sandbox" }).waitFor();
      await tabTo(page, "name");
      await keyboard.press("Control+a");
      await keyboard.type("Typed By Hand");
      await keyboard.press("Enter");
      await result(/^Status 200 after one request$/);
      await page.getByRole("cell", { name: "Typed By Hand" }).waitFor();

      await tabTo(page, "502 with a page of HTML");
      await keyboard.press("Space");
      await tabTo(page, "Use contact 2");
      await keyboard.press("Enter");
      await page.getByRole("button", { name: "Use contact 2", pressed: true }).waitFor();
      await tabTo(page, "Language");
      await keyboard.press("ArrowDown");
      await page.getByText("import { createClient }").waitFor();

      await tabTo(page, "createClient: this request");
      await keyboard.press("ArrowDown");
      expect(await page.getByRole("radio", { name: "createContacts" }).isChecked()).toBe(true);
      await tabTo(page, "avatar as a file");
      const [chooser] = await Promise.all([page.waitForEvent("filechooser"), keyboard.press("Space")]);
      await chooser.setFiles({ name: "a.png", mimeType: "image/png", buffer: Buffer.from("89504e470d0a1a0a", "hex") });
      await page.getByText("import { createContacts }").waitFor();
      await tabTo(page, "Signed in as");
      await keyboard.press("ArrowDown");
      expect(await page.getByLabel("Signed in as").inputValue()).not.toBe("0");
      await keyboard.press("ArrowUp");

      await tabTo(page, "Operation");
      await keyboard.type("Get a contact");
      await page.getByRole("heading", { name: "Get a contact" }).waitFor();
      expect(await page.locator("#path-id").inputValue()).toBe("2");
      await tabTo(page, "Send");
      await keyboard.press("Enter");
      await result(/after 2 requests$/);
      await tabTo(page, "Request and response");
      await keyboard.press("Enter");
      await page.getByText("text/html").waitFor();

      await tabTo(page, "Reset the sandbox");
      await keyboard.press("Enter");
      await page.getByRole("cell", { name: "Typed By Hand" }).waitFor({ state: "detached" });
    });
  });

  it("has nothing that axe-core holds against it, and no scrolling sideways, with a result and everything open", {
    timeout: 240_000,
  }, async () => {
    const url = `${site.origin}/playground/#inquirly-createContact`;
    await visit(site.browser, url, { bypassCSP: true }, async ({ page }) => {
      await page.getByLabel("database timeout").check();
      await page.locator("#body-inbox_id").fill("one");
      await page.locator("#body-inbox_id[aria-invalid]").waitFor();
      await page.getByRole("button", { name: "Send" }).click();
      await page.getByText("Contract: ").first().waitFor();
      await openEverything(page);
      for (const colorScheme of ["light", "dark"] as const) {
        for (const width of [320, 390, 1440]) {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 900 });
          expect(await violationsOn(page), `${colorScheme}, ${width} pixels`).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        }
      }
    });
  });

  it.each(apis)("is at most 100 KiB with all that it loads for %s", async (api) => {
    const sizes: number[] = [];
    await visit(site.browser, "about:blank", {}, async ({ page }) => {
      const loaded = new Set<string>();
      page.on("response", (response) => loaded.add(response.url()));
      await page.goto(`${site.origin}/playground/#${api}-createContact`);
      await page.getByRole("button", { name: "Send" }).click();
      await page.getByText("Contract: kept.").waitFor();
      expect([...loaded].filter((url) => url.includes("/contract-"))).toEqual([
        `${site.origin}/assets/contract-${api}.js`,
      ]);
      for (const url of loaded) sizes.push(gzipSync(await (await fetch(url)).text(), { level: 9 }).length);
    });
    expect(sizes.length).toBeGreaterThanOrEqual(6);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(100 * 1024);
  });
});
