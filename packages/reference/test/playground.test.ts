import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Api, apis } from "@contacts-api/openapi";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { operationsOf, publishedDescription, siteFolder } from "./built-site.js";
import { inBrowser } from "./in-browser.js";
import { visit } from "./visit.js";

const site = inBrowser();
const fromDisk = pathToFileURL(join(siteFolder, "playground/index.html")).href;

/** The operation with which a contact that is missing is asked for. EngageLab has none that only reads it. */
const BY_ID: Readonly<Record<Api, string>> = {
  "99digital": "getContact",
  inquirly: "getContact",
  engagelab: "updateContact",
};

async function choose(page: Page, api: Api, operation: string): Promise<void> {
  await page.getByLabel("API", { exact: true }).selectOption(api);
  await page.getByLabel("Operation").selectOption(operation);
}

/** Sends what is filled in, and gives the result in words. */
async function send(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Send" }).click();
  const status = page.getByRole("status").filter({ hasText: / after |Nothing was sent:/ });
  await status.waitFor();
  return status.innerText();
}

async function fill(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [id, value] of Object.entries(fields)) await page.locator(`[id="${id}"]`).fill(value);
}

/** The contacts of the table, as `ID name`. */
async function contactsOn(page: Page): Promise<string[]> {
  const rows = page.locator("#playground tbody tr");
  return rows.evaluateAll((found) =>
    found.map((row) => `${row.children[0]?.textContent} ${row.children[1]?.textContent}`),
  );
}

/** The lines of a sample, in which fields may come in any order. */
function linesOf(sample: string): string[] {
  return sample
    .split("\n")
    .map((line) => line.replace(/ \\$/, ""))
    .sort();
}

const SEEDED = ["1 Ada Lovelace", "2 Grace Hopper", "3 Katherine Johnson"];

describe.each(apis)("the playground of %s", (api) => {
  it.each(["served", "from a disk"])(
    "creates, lists, updates, refuses, recovers, keeps and resets, %s",
    async (way) => {
      const url = way === "served" ? `${site.origin}/playground/` : fromDisk;
      await visit(site.browser, url, { offline: way !== "served" }, async ({ page, errors, foreignRequests }) => {
        await choose(page, api, "createContact");
        expect(await send(page)).toBe("Status 200 after one request");
        expect(await page.getByText("Contract: kept.").count()).toBe(1);
        expect(await contactsOn(page)).toEqual([...SEEDED, "4 Alice Example"]);

        expect(await send(page)).toBe("Status 422 after one request");
        expect(await page.locator(".result").innerText()).toContain("has already been taken");

        await choose(page, api, "updateContact");
        expect(await page.locator("#path-contact_id, #path-id").inputValue()).toBe("4");
        await fill(page, { "body-name": "Alice Updated" });
        expect(await send(page)).toBe("Status 200 after one request");
        expect(await contactsOn(page)).toContain("4 Alice Updated");

        await choose(page, api, "listContacts");
        expect(await send(page)).toBe("Status 200 after one request");
        expect(await page.locator(".result").innerText()).toContain("Alice Updated");

        await page.getByLabel("Signed in as").selectOption({ index: api === "engagelab" ? 1 : 2 });
        expect(await send(page)).toBe("Status 401 after one request");

        await choose(page, api, BY_ID[api]);
        await fill(page, { [api === "99digital" ? "path-contact_id" : "path-id"]: "999" });
        expect(await send(page)).toBe("Status 404 after one request");

        await choose(page, api, "createContact");
        await fill(page, {
          "body-name": "Found Again",
          "body-email": "found@acme.example",
          "body-identifier": "crm-99",
        });
        await fill(page, { "body-phone_number": "+12025550199" });
        await page.getByRole("radio", { name: "createContacts" }).check();
        await page.getByLabel("processed, but its response is lost").check();
        expect(await send(page)).toMatch(/^Status 200 after \d requests$/);
        expect(await page.locator(".result h3").first().innerText()).toBe("createContacts resolved with");
        expect(await page.getByLabel("processed, but its response is lost").isChecked()).toBe(false);
        const after = [...SEEDED, "4 Alice Updated", "5 Found Again"];
        expect(await contactsOn(page)).toEqual(after);

        await page.reload();
        expect(await page.getByLabel("API", { exact: true }).inputValue()).toBe(api);
        expect(await contactsOn(page)).toEqual(after);

        await page.getByRole("button", { name: "Reset the sandbox" }).click();
        expect(await contactsOn(page)).toEqual(SEEDED);
        await page.reload();
        expect(await contactsOn(page)).toEqual(SEEDED);
        expect({ errors, foreignRequests }).toEqual({ errors: [], foreignRequests: [] });
      });
    },
  );

  it("sends every operation as it is filled in at first, and each keeps the contract", async () => {
    await visit(site.browser, `${site.origin}/playground/`, {}, async ({ page, errors }) => {
      for (const { id } of operationsOf(api)) {
        await choose(page, api, id);
        expect(await send(page), id).toMatch(/^Status 20[04] after one request$/);
        expect(await page.getByText("Contract: kept").count(), id).toBe(1);
        if (id === "deleteContact") await page.getByRole("button", { name: "Reset the sandbox" }).click();
      }
      expect(errors).toEqual([]);
    });
  });
});

describe("the playground", () => {
  it("opens on the operation that the page of it links to", async () => {
    await visit(site.browser, `${site.origin}/inquirly/setContactLabels/`, {}, async ({ page }) => {
      await page.getByRole("link", { name: "Send it here" }).click();
      expect(await page.getByRole("heading", { level: 2 }).first().innerText()).toBe("Set a contact's labels");
      expect(await page.locator("#body-labels").isVisible()).toBe(true);
    });
  });

  it("says at a field what is wrong with its value while it is typed", async () => {
    await visit(site.browser, `${site.origin}/playground/#99digital-createContact`, {}, async ({ page }) => {
      await fill(page, { "body-inbox_id": "one" });
      await page.locator("#body-inbox_id[aria-invalid]").waitFor();
      expect(await page.locator("#body-inbox_id-hint").innerText()).toContain("integer");
      await fill(page, { "body-inbox_id": "1" });
      await page.locator("#body-inbox_id:not([aria-invalid])").waitFor();
    });
  });

  it("shows the call as it is filled in, in the language that is chosen", async () => {
    await visit(site.browser, `${site.origin}/playground/#99digital-createContact`, {}, async ({ page }) => {
      await fill(page, { "body-name": "Somebody Else" });
      const sample = page.locator("#playground section pre").last();
      for (const language of ["TypeScript", "Shell"]) {
        await page.getByLabel("Language", { exact: true }).selectOption(language);
        expect(await sample.innerText()).toContain("Somebody Else");
      }
      expect(await sample.innerText()).toContain("$CONTACTS_ACCESS_TOKEN");
    });
  });

  it("creates a contact with a file as its avatar, and shows that call", async () => {
    const url = `${site.origin}/playground/#inquirly-createContact`;
    await visit(site.browser, url, {}, async ({ page, errors, foreignRequests }) => {
      const buffer = Buffer.from("89504e470d0a1a0a", "hex");
      const avatar = page.getByLabel("avatar as a file");
      await avatar.setInputFiles({ name: "picture.png", mimeType: "image/png", buffer });
      await fill(page, { "body-inbox_id": "one" });
      await page.locator("#body-inbox_id[aria-invalid]").waitFor();
      await fill(page, { "body-inbox_id": "1" });
      await page.locator("#body-inbox_id:not([aria-invalid])").waitFor();
      expect(await page.locator(".problem").allInnerTexts()).toEqual([]);

      await fill(page, { "body-phone_number": "", "body-avatar_url": "", "body-identifier": "" });
      await fill(page, { "body-custom_attributes": '{"type":"customer"}' });
      const sample = page.locator("#playground section pre").last();
      const operation = publishedDescription("inquirly").paths["/api/v1/accounts/{account_id}/contacts"]?.post;
      for (const language of ["Shell", "TypeScript", "JavaScript"]) {
        const label = `${language}, multipart/form-data`;
        const documented = operation?.["x-codeSamples"]?.find((published) => published.label === label)?.source;
        await page.getByLabel("Language", { exact: true }).selectOption(language);
        expect(linesOf(await sample.innerText())).toEqual(linesOf(documented ?? "no sample"));
      }

      expect(await send(page)).toBe("Status 200 after one request");
      expect(await page.getByText("Contract: kept.").count()).toBe(1);
      await page.getByText("Request and response").click();
      expect(await page.locator(".exchanges").innerText()).toContain("avatar: picture.png, image/png, 8 bytes");
      expect(await page.locator(".result pre").first().innerText()).toMatch(/"thumbnail(Url)?": ".+"/);
      expect(await contactsOn(page)).toContain("4 Alice Example");

      await avatar.setInputFiles([]);
      await page.getByRole("radio", { name: "createClient" }).waitFor();
      expect({ errors, foreignRequests }).toEqual({ errors: [], foreignRequests: [] });
    });
  });

  it("shows no result with an operation that was chosen after the call was sent", async () => {
    await visit(site.browser, `${site.origin}/playground/#99digital-createContact`, {}, async ({ page }) => {
      await page.getByLabel("two seconds late").check();
      await page.getByRole("button", { name: "Send" }).click();
      await choose(page, "99digital", "listContacts");
      await page.getByRole("cell", { name: "Alice Example" }).waitFor();
      expect(await page.getByRole("status").innerText()).toBe("Nothing was sent yet.");
    });
  });

  it("follows what another window writes", async () => {
    await visit(site.browser, `${site.origin}/playground/#99digital-createContact`, {}, async ({ page }) => {
      const other = await page.context().newPage();
      await other.goto(page.url());
      await send(page);
      await other.getByRole("cell", { name: "Alice Example" }).waitFor();
      await fill(other, { "body-email": "b@acme.example", "body-phone_number": "", "body-identifier": "" });
      expect(await send(other)).toBe("Status 200 after one request");
      await page.getByRole("cell", { name: "b@acme.example" }).waitFor();
      expect(await contactsOn(page)).toEqual(await contactsOn(other));
    });
  });

  it("goes on when what is stored cannot be read", async () => {
    await visit(site.browser, `${site.origin}/playground/`, {}, async ({ page, errors }) => {
      await page.evaluate(() => localStorage.setItem("contacts.playground.1.0", "{"));
      await page.reload();
      expect(await contactsOn(page)).toEqual(SEEDED);
      expect(errors).toEqual([]);
    });
  });

  it.each([
    ["is full", "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };"],
    ["is switched off", "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('off'); } });"],
  ])("works without keeping anything where the browser's storage %s, and says so", async (_, script) => {
    await visit(site.browser, "about:blank", {}, async ({ page, errors }) => {
      await page.addInitScript({ content: script });
      await page.goto(`${site.origin}/playground/`);
      expect(await send(page)).toBe("Status 200 after one request");
      expect(await contactsOn(page)).toEqual([...SEEDED, "4 Alice Example"]);
      await page.getByText("what is written is lost with the page").waitFor();
      expect(errors).toEqual([]);
    });
  });

  it("forbids every request to a server", async () => {
    await visit(site.browser, `${site.origin}/playground/`, {}, async ({ page }) => {
      const sent = page.evaluate(() => fetch("/index.html").then(() => "sent"));
      await expect(sent).rejects.toThrow("Failed to fetch");
    });
  });
});
