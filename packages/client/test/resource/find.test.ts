import { ConfigurationError, DeadlineError } from "@contacts-api/client";
import { profileNames } from "@contacts-api/sandbox";
import { describe, expect, it } from "vitest";
import { failureOf } from "../support/clients.js";
import { startApi, targets } from "../support/start-sandbox.js";

const alice = { id: 1, name: "Alice", identifier: "crm-4", email: "alice@acme.inc", phone_number: "+123456789" };
const bob = { id: 2, name: "Bob", identifier: "crm-42", email: "malice@acme.inc", phone_number: "+1234567890" };
const seed = { contacts: [bob, alice] };

describe.each(targets)("find of $api with the profile $profile", ({ api, profile }) => {
  it("resolves with the contact that has the key, and not with one that contains it", async () => {
    const { contacts } = await startApi(api, { profile, seed });
    expect(await contacts.find({ identifier: "crm-4" })).toMatchObject({ id: 1, name: "Alice", identifier: "crm-4" });
    expect(await contacts.find({ email: " ALICE@acme.inc" })).toMatchObject({ id: 1 });
    expect(await contacts.find({ phoneNumber: "+1234567890" })).toMatchObject({ id: 2 });
  });

  it("resolves with null when no contact has the key", async () => {
    const { contacts } = await startApi(api, { profile, seed });
    expect(await contacts.find({ identifier: "crm" })).toBeNull();
    expect(await contacts.find({ email: "carol@acme.inc" })).toBeNull();
  });
});

describe.each(profileNames)("find of Inquirly with the profile %s, by its filter", (profile) => {
  it("resolves with the contact that has exactly the key, whatever signs it has", async () => {
    const odd = { id: 3, name: "Odd", identifier: "a_b%\\c", email: "o'dd+1@acme.inc" };
    const { contacts, requests } = await startApi("inquirly", { profile, seed: { contacts: [...seed.contacts, odd] } });
    expect(await contacts.find({ identifier: "crm-4" })).toMatchObject({ id: 1 });
    expect(await contacts.find({ identifier: "CRM-4" })).toBeNull();
    expect(await contacts.find({ email: "ALICE@acme.inc" })).toMatchObject({ id: 1 });
    expect(await contacts.find({ phoneNumber: "+123456789" })).toMatchObject({ id: 1 });
    expect(await contacts.find({ identifier: "a_b%\\c" })).toMatchObject({ id: 3 });
    expect(await contacts.find({ email: "o'dd+1@acme.inc" })).toMatchObject({ id: 3 });
    expect(requests().filter((request) => request.includes("/search"))).toEqual([]);
  });

  it("searches for a phone number without a plus sign, which the filter would put in front", async () => {
    const { contacts, requests } = await startApi("inquirly", { profile, seed });
    expect(await contacts.find({ phoneNumber: "123456789" })).toBeNull();
    const [first, ...others] = requests();
    expect(first).toContain("/contacts/search?q=123456789");
    expect(others.filter((request) => !request.includes("/search"))).toEqual([]);
  });
});

describe("find", () => {
  it("tries the identifier, then the email address, then the phone number", async () => {
    const { contacts } = await startApi("99digital", { seed });
    expect(await contacts.find({ identifier: "crm-42", email: "alice@acme.inc" })).toMatchObject({ id: 2 });
    expect(await contacts.find({ identifier: "crm-0", phoneNumber: "+123456789" })).toMatchObject({ id: 1 });
  });

  it("rejects a key that is blank, and asks for nothing", async () => {
    const { contacts, requests } = await startApi("99digital", { seed });
    expect(await failureOf(contacts.find({ identifier: " " }))).toBeInstanceOf(ConfigurationError);
    expect(requests()).toEqual([]);
  });

  it("ends at its deadline, and when aborted with the reason", async () => {
    const { contacts, sandbox } = await startApi("99digital", { seed });
    sandbox.addFault({ match: { method: "GET" }, effect: { kind: "stall" }, times: "always" });
    expect(await failureOf(contacts.find({ identifier: "crm-4" }, { deadline: 100 }))).toBeInstanceOf(DeadlineError);
    const reason = new Error("left the page");
    const signal = AbortSignal.abort(reason);
    expect(await failureOf(contacts.find({ identifier: "crm-4" }, { signal }))).toBe(reason);
  });
});
