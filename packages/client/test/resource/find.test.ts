import { ConfigurationError, DeadlineError } from "@contacts-api/client";
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
