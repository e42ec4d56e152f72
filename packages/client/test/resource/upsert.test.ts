import { ConfigurationError, ConflictError } from "@contacts-api/client";
import { apis } from "@contacts-api/openapi";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { failureOf } from "../support/clients.js";
import { kindOf } from "../support/look-ups.js";
import { startApi } from "../support/start-sandbox.js";

const linkTo = (source_id: string) => ({ contact_inboxes: [{ inbox_id: 1, source_id }] });
const alice = {
  id: 1,
  name: "Alice",
  identifier: "crm-42",
  email: "alice@acme.inc",
  phone_number: "+123456789",
  ...linkTo("alice"),
};
const bob = {
  id: 2,
  name: "Bob",
  identifier: "crm-43",
  email: "bob@acme.inc",
  phone_number: "+987654321",
  ...linkTo("bob"),
};
const seed = { contacts: [alice, bob] };

beforeEach(() => void vi.spyOn(Math, "random").mockReturnValue(0));
afterEach(() => void vi.restoreAllMocks());

describe.each(apis)("upsert of %s", (api) => {
  it("creates a contact that is not there", async () => {
    const { contacts, sandbox } = await startApi(api);
    const { contact, outcome } = await contacts.upsert({ inboxId: 1, name: "Alice", identifier: "crm-42" });
    expect(outcome).toBe("created");
    expect(contact).toMatchObject({ id: 1, name: "Alice", identifier: "crm-42" });
    expect(sandbox.state[api].contacts).toHaveLength(1);
  });

  it("updates what differs in the contact that is there", async () => {
    const { contacts, sandbox } = await startApi(api, { seed });
    const { contact, outcome } = await contacts.upsert({ inboxId: 1, name: "Alicia", identifier: "crm-42" });
    expect(outcome).toBe("updated");
    expect(contact).toMatchObject({ id: 1, name: "Alicia", email: "alice@acme.inc" });
    expect(sandbox.state[api].contacts).toMatchObject([{ id: 1, name: "Alicia" }, { id: 2 }]);
  });

  it("changes nothing when the contact already is as wanted", async () => {
    const { contacts, requests } = await startApi(api, { seed });
    const wanted = { inboxId: 1, name: "Alice", email: "ALICE@acme.inc", phoneNumber: "+123456789" };
    expect(await contacts.upsert(wanted)).toMatchObject({ outcome: "unchanged", contact: { id: 1 } });
    expect(requests().map(kindOf)).toEqual(["create", "look-up"]);
  });

  it("spends one request on a new contact, and two more on one that is there", async () => {
    const { contacts, requests } = await startApi(api);
    const wanted = { inboxId: 1, name: "Carol", identifier: "crm-44", email: "c@acme.inc", phoneNumber: "+1202555" };
    await contacts.upsert(wanted);
    expect(requests().map(kindOf)).toEqual(["create"]);
    await contacts.upsert({ ...wanted, name: "Caroline" });
    expect(requests().slice(1).map(kindOf)).toEqual(["create", "look-up", "update"]);
  });

  it("looks up first by a phone number alone, which upstream does not keep unique", async () => {
    const { contacts, requests } = await startApi(api);
    await contacts.upsert({ inboxId: 1, name: "Carol", phoneNumber: "+1202555" });
    await contacts.upsert({ inboxId: 1, name: "Carol", phoneNumber: "+1202555" });
    expect(requests().map(kindOf)).toEqual(["look-up", "create", "look-up"]);
  });

  it("matches by identifier, then e-mail, then phone number", async () => {
    const { contacts } = await startApi(api, { seed });
    const byIdentifier = await contacts.upsert({ inboxId: 1, identifier: "crm-43" });
    const byEmail = await contacts.upsert({ inboxId: 1, name: "Robert", email: "bob@acme.inc" });
    const byPhone = await contacts.upsert({ inboxId: 1, email: "alice@new.inc", phoneNumber: "+123456789" });
    expect(byIdentifier).toMatchObject({ outcome: "unchanged", contact: { id: 2 } });
    expect(byEmail).toMatchObject({ outcome: "updated", contact: { id: 2, name: "Robert" } });
    expect(byPhone).toMatchObject({ outcome: "updated", contact: { id: 1, email: "alice@new.inc" } });
  });

  it("matches in the order that it is given, and by nothing else", async () => {
    const { contacts, sandbox, requests } = await startApi(api, { seed });
    const wanted = { inboxId: 1, identifier: "crm-99", email: "alice@acme.inc", phoneNumber: "+987654321" };
    const match = ["phoneNumber", "email"] as const;
    const conflict = await failureOf(contacts.upsert(wanted, { match }));
    // It is Bob who has the phone number, and he cannot have Alice's e-mail address.
    expect(requests().map(kindOf)).toEqual(["create", "look-up", "look-up"]);
    expect(conflict).toBeInstanceOf(ConflictError);
    expect(conflict).toMatchObject({ attributes: ["email"], existing: { id: 1 } });
    expect(conflict.message).toContain("of contact 2 and of contact 1");
    expect(sandbox.state[api].contacts).toMatchObject([{ email: alice.email }, { email: bob.email }]);
  });

  it("does not match a contact that only contains the value", async () => {
    const { contacts } = await startApi(api, { seed });
    expect(await contacts.upsert({ inboxId: 1, identifier: "crm-4" })).toMatchObject({ outcome: "created" });
  });

  it("refuses a contact that has none of the fields to match by, and sends nothing", async () => {
    const { contacts, requests } = await startApi(api);
    // @ts-expect-error
    await expect(contacts.upsert({ inboxId: 1, name: "Alice" })).rejects.toBeInstanceOf(ConfigurationError);
    const byEmail = contacts.upsert({ inboxId: 1, identifier: "crm-42" }, { match: ["email"] });
    await expect(byEmail).rejects.toBeInstanceOf(ConfigurationError);
    expect(requests()).toEqual([]);
  });

  it("updates the contact that somebody else creates in between", async () => {
    const { sandbox, connect } = await startApi(api);
    const others = connect[api]();
    const contacts = connect[api]({
      fetch: async (url, init) => {
        if (init.method === "POST" && !url.includes("/filter")) {
          await others.create({ inboxId: 1, name: "Alicia", identifier: "crm-42" });
        }
        return fetch(url, init);
      },
    });
    const { contact, outcome } = await contacts.upsert({ inboxId: 1, name: "Alice", identifier: "crm-42" });
    expect(outcome).toBe("updated");
    expect(contact).toMatchObject({ id: 1, name: "Alice" });
    expect(sandbox.state[api].contacts).toHaveLength(1);
  });

  it("creates one contact when eight run at once", async () => {
    const { contacts, sandbox } = await startApi(api, { latency: 5 });
    const wanted = { inboxId: 1, name: "Alice", identifier: "crm-42" };
    const results = await Promise.all(Array.from({ length: 8 }, () => contacts.upsert(wanted)));
    expect(results.map(({ contact }) => contact.id)).toEqual(Array(8).fill(1));
    expect(results.filter(({ outcome }) => outcome === "created")).toHaveLength(1);
    expect(results.filter(({ outcome }) => outcome === "unchanged")).toHaveLength(7);
    expect(sandbox.state[api].contacts).toHaveLength(1);
  });

  it("tells created when the reply to the create is lost", async () => {
    const { contacts, sandbox } = await startApi(api);
    sandbox.addFault({ match: { method: "POST" }, effect: { kind: "lose-reply" } });
    const wanted = { inboxId: 1, name: "Alice", email: "alice@acme.inc" };
    expect(await contacts.upsert(wanted)).toMatchObject({ outcome: "created", contact: { id: 1 } });
    expect(sandbox.state[api].contacts).toHaveLength(1);
  });
});

describe("upsert with custom attributes", () => {
  const plans = { contacts: [{ ...alice, custom_attributes: { plan: "pro", since: { year: 2020, month: 4 } } }] };

  it("takes attributes that are there for unchanged, whatever the order of their members", async () => {
    const { connect } = await startApi("99digital", { seed: plans });
    const wanted = { inboxId: 1, identifier: "crm-42", customAttributes: { since: { month: 4, year: 2020 } } };
    expect(await connect["99digital"]().upsert(wanted)).toMatchObject({ outcome: "unchanged" });
  });

  it("merges attributes that differ into those that are there", async () => {
    const { connect } = await startApi("99digital", { seed: plans });
    const wanted = { inboxId: 1, identifier: "crm-42", customAttributes: { plan: "free" } };
    const { contact, outcome } = await connect["99digital"]().upsert(wanted);
    expect(outcome).toBe("updated");
    expect(contact.customAttributes).toEqual({ plan: "free", since: { year: 2020, month: 4 } });
  });
});

describe("upsert of Inquirly where its search is as documented, without identifiers", () => {
  it("reads what the search finds", async () => {
    const { contacts, requests } = await startApi("inquirly", { profile: "documented", seed });
    const wanted = { inboxId: 1, name: "Bob", identifier: "crm-43" };
    expect(await contacts.upsert(wanted)).toMatchObject({ outcome: "unchanged", contact: { id: 2 } });
    expect(await contacts.upsert({ ...wanted, name: "Robert" })).toMatchObject({ outcome: "updated" });
    expect(requests().map(kindOf)).toEqual(["create", "look-up", "other", "create", "look-up", "other", "update"]);
    // Both contacts contain this, and neither is it.
    expect(await contacts.upsert({ ...wanted, identifier: "crm-4" })).toMatchObject({ outcome: "created" });
  });
});
