import { createContacts as createInquirly } from "@contacts-api/client/inquirly";
import { upsertMany } from "@contacts-api/client/upsert-many";
import { apis } from "@contacts-api/openapi";
import { readDescription } from "@contacts-api/openapi/reader";
import { createSandbox } from "@contacts-api/sandbox";
import { describe, expect, it } from "vitest";
import { clientOf, guide, nameOfError } from "./clients.js";

describe("the guide to the first call is right that", () => {
  it("these errors come of these mistakes", async () => {
    const sandbox = createSandbox();
    const contacts = clientOf(sandbox);
    const alice = { inboxId: 1, name: "Alice", email: "alice@acme.example" };
    await contacts.create(alice);
    const errors = [
      // @ts-expect-error Inquirly needs a base URL.
      await nameOfError(Promise.resolve().then(() => createInquirly({ accessToken: "token", accountId: 1 }).get(1))),
      await nameOfError(clientOf(sandbox, { accessToken: "wrong" }).list().page(1)),
      await nameOfError(contacts.create({ ...alice, inboxId: 999, email: "bob@acme.example" })),
      await nameOfError(contacts.create(alice)),
    ];
    const rows = [...guide("first-call").matchAll(/^\| `(\w+Error)` \|/gm)].map(([, name]) => name);
    expect(rows).toEqual(errors);
  });
});

describe("the guide to writing without duplicates is right that", () => {
  const ada = { inboxId: 1, name: "Ada", email: "ada@acme.example", identifier: "crm-1" };

  it("keys of two contacts, or another identifier, are a ConflictError, of which one can be allowed", async () => {
    const sandbox = createSandbox();
    const contacts = clientOf(sandbox);
    await contacts.create(ada);
    await contacts.create({ inboxId: 1, name: "Bob", email: "bob@acme.example" });
    expect(await nameOfError(contacts.upsert({ ...ada, email: "bob@acme.example" }))).toBe("ConflictError");
    const renamed = { ...ada, identifier: "crm-2" };
    expect(await nameOfError(contacts.upsert(renamed))).toBe("ConflictError");
    const { contact } = await contacts.upsert(renamed, { replaceIdentifier: true });
    expect(contact.identifier).toBe("crm-2");
    expect(await contacts.create(renamed).catch((error) => error.attributes)).toEqual(["email", "identifier"]);
  });

  it.each([
    ["an email address", ada, ["POST"]],
    ["a phone number alone", { inboxId: 1, name: "Ada", phoneNumber: "+12025550143" }, ["GET", "POST"]],
  ])("with %s it sends what the guide says", async (_, wanted, methods) => {
    const sandbox = createSandbox();
    await clientOf(sandbox).upsert(wanted);
    expect(sandbox.requests.map(({ method }) => method)).toEqual(methods);
  });
});

describe("the guide to many contacts is right that", () => {
  it("eight rows are written at a time, a new one by one request, and one that is there by a search more and, where it differs, an update", async () => {
    expect(guide("bulk")).toContain("8 at a time unless you say otherwise");
    const sandbox = createSandbox();
    const rows = Array.from({ length: 20 }, (_, index) => ({ inboxId: 1, name: "A", identifier: `crm-${index}` }));
    let read = 0;
    function* source() {
      for (const row of rows) {
        read += 1;
        yield row;
      }
    }
    const contacts = clientOf(sandbox);
    for await (const { index } of upsertMany(contacts, source())) {
      if (index === 0) expect(read).toBe(8);
    }
    expect(sandbox.requests).toHaveLength(20);
    const again = ["A", "B"].map((name) => ({ inboxId: 1, name, identifier: "crm-0" }));
    const outcomes: string[] = [];
    for await (const { outcome = "refused" } of upsertMany(contacts, again)) outcomes.push(outcome);
    expect(outcomes).toEqual(["unchanged", "updated"]);
    const methods = sandbox.requests.slice(20).map(({ method }) => method);
    expect(methods).toEqual(["POST", "GET", "POST", "GET", "PATCH"]);
  });

  it("a row without a key is a ConfigurationError, nothing is sent for it, and the others go on", async () => {
    expect(guide("bulk")).toContain("| `ConfigurationError` of a row |");
    const sandbox = createSandbox();
    const rows = [
      { inboxId: 1, name: "A", identifier: " " },
      { inboxId: 1, name: "B", identifier: "crm-2" },
    ];
    const errors: string[] = [];
    for await (const { error } of upsertMany(clientOf(sandbox), rows)) {
      errors.push(error instanceof Error ? error.name : "no error");
    }
    expect(errors).toEqual(["ConfigurationError", "no error"]);
    expect(sandbox.requests).toHaveLength(1);
  });

  it("a credential that is not accepted ends the loop, and a refused row does not", async () => {
    const rows = [
      { inboxId: 1, name: "A", email: "no email" },
      { inboxId: 1, name: "B", email: "b@acme.example" },
    ];
    const sandbox = createSandbox();
    const outcomes: string[] = [];
    for await (const { outcome = "refused" } of upsertMany(clientOf(sandbox), rows)) outcomes.push(outcome);
    expect(outcomes.sort()).toEqual(["created", "refused"]);
    const stranger = upsertMany(clientOf(sandbox, { accessToken: "wrong" }), rows);
    expect(await nameOfError(stranger.next())).toBe("AuthenticationError");
  });

  it.each(apis)("the limits are those of the description of %s", (api) => {
    expect(guide("bulk")).toContain(
      "3,000 requests a minute from one IP address; for 99digital and Inquirly also 100 searches a minute in one account.",
    );
    const description = readDescription(api).info.description?.replace(/\s+/g, " ");
    expect(description).toContain("3000 requests a minute from one IP address");
    expect(description?.includes("100 searches a minute in one account")).toBe(api !== "engagelab");
  });
});
