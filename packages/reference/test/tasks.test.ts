import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { inBrowser } from "./in-browser.js";
import { visit } from "./visit.js";

const site = inBrowser();

/** Opens the landing page, follows the links of the given names, three at most, and lets the story read what is visible. */
async function fromLanding(
  links: readonly string[],
  read: (page: Page, text: string) => Promise<void> | void,
): Promise<void> {
  expect(links.length).toBeLessThanOrEqual(3);
  await visit(site.browser, `${site.origin}/`, { javaScriptEnabled: false }, async ({ page }) => {
    for (const name of links) await page.getByRole("link", { name, exact: true }).first().click();
    await read(page, await page.locator("main").innerText());
  });
}

/** A cell of the landing page's table of operations, by its row and its column. */
async function cellOf(page: Page, operation: string, column: number) {
  const row = page.locator("#operations tbody tr", { has: page.getByRole("link", { name: operation, exact: true }) });
  return row.locator("td").nth(column);
}

describe("from the landing page, a reader finds", () => {
  it("the header of 99digital and a first create with curl", async () => {
    await fromLanding(["createContact"], (page, text) => {
      expect(page.url()).toContain("/99digital/createContact/");
      expect(text).toContain("header api_access_token");
      expect(text).toMatch(
        /curl --fail-with-body 'https:\/\/online\.99digital\.co\.il\/api\/v1\/accounts\/1\/contacts' \\\n {2}--request POST/,
      );
      expect(text).toContain('--header "api_access_token: $CONTACTS_ACCESS_TOKEN"');
      expect(text).toContain('"inbox_id": 1');
    });
  });

  it("what to do when an email address is already taken", async () => {
    await fromLanding(["look it up by its message", "422 Email has already been taken"], async (page) => {
      const section = page.locator(":target");
      const text = await section.innerText();
      expect(text).toContain("Another contact of the account has this value");
      expect(text).toContain("without regard to case");
      expect(text).toContain("Search for the value, and update the contact that has it");
      expect(text).toContain("ConflictError");
    });
  });

  it("page 3 of what a search in EngageLab finds, by name", async () => {
    await fromLanding(["listContacts with q"], async (page, text) => {
      expect(page.url()).toContain("/engagelab/listContacts/");
      for (const name of ["q", "page", "sort", "direction"]) {
        expect(await page.locator(`#query-${name}`).isVisible()).toBe(true);
      }
      expect(await page.locator("#query-sort").innerText()).toContain("name");
      const [, query] =
        /curl --fail-with-body 'https:\/\/livedesk-api\.engagelab\.com\/api\/v2\/accounts\/contacts\?([^']*)'/.exec(
          text,
        ) ?? [];
      expect(Object.fromEntries(new URLSearchParams(query))).toMatchObject({
        q: "alice",
        page: "3",
        sort: "name",
        direction: "asc",
      });
      expect(text).toContain('--user "$CONTACTS_API_KEY:$CONTACTS_API_SECRET"');
    });
  });

  it("that the pages of 99digital describe no delete, and what that means", async () => {
    await fromLanding([], async (page, text) => {
      expect(await (await cellOf(page, "Delete a contact", 0)).innerText()).toBe("–");
      expect(text).toContain(
        "“–”: the vendor’s pages do not describe it, which does not prove that the server lacks it",
      );
    });
    await fromLanding(["Delete a contact"], (_, text) => {
      expect(text).toContain("The pages of 99digital Online and EngageLab LiveDesk do not describe this operation");
    });
  });

  it("how to upload an avatar to Inquirly", async () => {
    await fromLanding(["Inquirly", "Create a contact POST"], (page, text) => {
      expect(page.url()).toContain("/inquirly/createContact/");
      expect(text).toContain("--form 'avatar=@picture.png'");
      expect(text).toContain("multipart/form-data");
    });
  });

  it("how to install the typed client and to try it without an account", async () => {
    await fromLanding([], (_, text) => {
      expect(text).toContain("npm install @contacts-api/client");
      expect(text).toContain("try it without an account");
      expect(text).toContain('import { createSandbox } from "@contacts-api/sandbox"');
    });
  });
});
