import { ConflictError, ValidationError } from "@contacts-api/client";
import { apis } from "@contacts-api/openapi";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { contactsOf, failureOf } from "../support/clients.js";
import { kindOf } from "../support/look-ups.js";
import { json, serve } from "../support/serve.js";
import { startApi, targets } from "../support/start-sandbox.js";

const alice = { id: 1, name: "Alice", identifier: "crm-1", email: "alice@acme.inc", phone_number: "+12025550101" };
const bob = { id: 2, name: "Bob", identifier: "crm-2", email: "bob@acme.inc", phone_number: "+12025550102" };
const visitor = { id: 3, name: "Visitor", email: "visitor@acme.inc" };
const seed = { contacts: [alice, bob, visitor] };

beforeEach(() => void vi.spyOn(Math, "random").mockReturnValue(0));
afterEach(() => void vi.restoreAllMocks());

describe.each(targets)(
  "an upsert of $api with the profile $profile whose keys find two contacts",
  ({ api, profile }) => {
    it.each([
      ["an identifier and an email", { identifier: "crm-1", email: "BOB@acme.inc" }, ["email"]],
      ["an identifier and a phone number", { identifier: "crm-1", phoneNumber: "+12025550102" }, ["phone_number"]],
      ["an email and a phone number", { email: "alice@acme.inc", phoneNumber: "+12025550102" }, ["phone_number"]],
    ])("is a conflict that names both, and changes neither: %s", async (_, keys, attributes) => {
      const { contacts, sandbox } = await startApi(api, { profile, seed });
      const before = sandbox.state[api].contacts;
      const error = await failureOf(contacts.upsert({ inboxId: 1, name: "Somebody", ...keys }));
      expect(error).toBeInstanceOf(ConflictError);
      expect(error).toMatchObject({ attributes, existing: { id: 2 }, status: 422 });
      expect(error.message).toContain("contact 1 and of contact 2");
      expect(sandbox.state[api].contacts).toEqual(before);
    });

    it("is a conflict also when only the phone number is looked up", async () => {
      const { contacts, sandbox } = await startApi(api, { profile, seed });
      const before = sandbox.state[api].contacts;
      const wanted = { inboxId: 1, email: "bob@acme.inc", phoneNumber: "+12025550101" };
      const error = await failureOf(contacts.upsert(wanted, { match: ["phoneNumber"] }));
      expect(error).toBeInstanceOf(ConflictError);
      expect(error).toMatchObject({ existing: { id: 2 } });
      expect(sandbox.state[api].contacts).toEqual(before);
    });
  },
);

describe.each(targets)(
  "an upsert of $api with the profile $profile that gives another identifier",
  ({ api, profile }) => {
    const wanted = { inboxId: 1, identifier: "crm-9", email: "bob@acme.inc" };

    it("is a conflict that says what to do, and changes nothing", async () => {
      const { contacts, sandbox } = await startApi(api, { profile, seed });
      const before = sandbox.state[api].contacts;
      const error = await failureOf(contacts.upsert(wanted));
      expect(error).toBeInstanceOf(ConflictError);
      expect(error).toMatchObject({ attributes: ["identifier"], existing: { id: 2 } });
      expect(error.message).toContain("replaceIdentifier");
      expect(sandbox.state[api].contacts).toEqual(before);
    });

    it("replaces it when it is told to", async () => {
      const { contacts, sandbox } = await startApi(api, { profile, seed });
      expect(await contacts.upsert(wanted, { replaceIdentifier: true })).toMatchObject({ outcome: "updated" });
      expect(sandbox.state[api].contacts[1]).toMatchObject({ id: 2, identifier: "crm-9" });
    });

    it("gives one to a contact that has none", async () => {
      const { contacts, sandbox } = await startApi(api, { profile, seed });
      const result = await contacts.upsert({ inboxId: 1, identifier: "crm-9", email: "visitor@acme.inc" });
      expect(result).toMatchObject({ outcome: "updated", contact: { id: 3, identifier: "crm-9" } });
      expect(sandbox.state[api].contacts).toHaveLength(3);
    });
  },
);

describe.each(apis)("an upsert of %s", (api) => {
  it("does not touch a contact that has a key which is not to match by", async () => {
    const { contacts, sandbox } = await startApi(api, { seed });
    const before = sandbox.state[api].contacts;
    const wanted = { inboxId: 1, identifier: "crm-1", email: "new@acme.inc" };
    const error = await failureOf(contacts.upsert(wanted, { match: ["email"] }));
    expect(error).toBeInstanceOf(ConflictError);
    expect(error).toMatchObject({ attributes: ["identifier"] });
    expect(sandbox.state[api].contacts).toEqual(before);
  });

  it("does not say created when the lost reply was a refusal of a contact that is there", async () => {
    const { contacts, sandbox } = await startApi(api);
    const wanted = { inboxId: 1, name: "Alice", identifier: "crm-1" };
    const outcomes: string[] = [];
    for (let count = 0; count < 5; count += 1) {
      sandbox.addFault({ match: { method: "POST", path: "/contacts" }, effect: { kind: "lose-reply" } });
      outcomes.push((await contacts.upsert(wanted)).outcome);
    }
    expect(outcomes).toEqual(["created", "unchanged", "unchanged", "unchanged", "unchanged"]);
  });

  it("does not say created of a contact that is older than the call", async () => {
    const created_at = Date.now() / 1_000 - 3_600;
    const links = [{ inbox_id: 1, source_id: "alice" }];
    const { contacts, sandbox } = await startApi(api, {
      seed: { contacts: [{ ...alice, created_at, contact_inboxes: links }] },
    });
    sandbox.addFault({ match: { method: "POST", path: "/contacts" }, effect: { kind: "lose-reply" } });
    const wanted = { inboxId: 1, name: "Alice", identifier: "crm-1" };
    expect(await contacts.upsert(wanted)).toMatchObject({ outcome: "unchanged", contact: { id: 1 } });
  });

  it.each([0, 20])("updates the contact when the refusal that names the key is cut after %i bytes", async (bytes) => {
    const { contacts, sandbox } = await startApi(api, { seed });
    sandbox.addFault({ match: { method: "POST", path: "/contacts" }, effect: { kind: "truncate", bytes } });
    const result = await contacts.upsert({ inboxId: 1, name: "Alicia", identifier: "crm-1" });
    expect(result).toMatchObject({ outcome: "updated", contact: { id: 1, name: "Alicia" } });
  });

  it("takes attributes that are undefined, and nulls in lists, for no change", async () => {
    const { contacts } = await startApi(api);
    const customAttributes = { plan: "pro", tags: ["a", null, "b", [null, 1]], nested: { list: [null] } };
    const wanted = { inboxId: 1, name: "Alice", identifier: "crm-1", customAttributes };
    await contacts.upsert(wanted);
    const again = { ...wanted, customAttributes: { ...customAttributes, other: undefined, plan: undefined } };
    expect(await contacts.upsert(wanted)).toMatchObject({ outcome: "unchanged" });
    expect(await contacts.upsert(again)).toMatchObject({ outcome: "unchanged" });
  });
});

describe("an upsert for another inbox than the contact's", () => {
  it.each(apis)("says that the contact of %s is not linked, or links it where that is documented", async (api) => {
    const { contacts, sandbox } = await startApi(api);
    const wanted = { inboxId: 1, name: "Alice", identifier: "crm-1" };
    expect(await contacts.upsert(wanted)).toMatchObject({ outcome: "created", isLinked: true });
    const first = await contacts.upsert({ ...wanted, inboxId: 407 });
    const second = await contacts.upsert({ ...wanted, inboxId: 407 });
    const linked = sandbox.state[api].contactInboxes.map(({ inboxId }) => inboxId);
    if (api === "inquirly") {
      expect([first, second]).toMatchObject([
        { outcome: "updated", isLinked: true },
        { outcome: "unchanged", isLinked: true },
      ]);
      expect(first.contact.contactInboxes?.map(({ inbox }) => inbox.id)).toEqual([1, 407]);
      expect(linked).toEqual([1, 407]);
    } else {
      expect([first, second]).toMatchObject(Array(2).fill({ outcome: "unchanged", isLinked: false }));
      expect(linked).toEqual([1]);
    }
  });

  it("does not claim to know when the response shows no links", async () => {
    const { url } = await serve(({ method }, response) => {
      if (method === "POST") json(response, { message: "has already been taken", attributes: ["email"] }, 422);
      else json(response, { meta: { count: 1 }, payload: [{ id: 1, email: "a@b.c" }] });
    });
    expect(await contactsOf(url).upsert({ inboxId: 1, email: "a@b.c" })).toMatchObject({ isLinked: null });
  });
});

describe("an upsert whose contact is said to exist", () => {
  const taken = { message: "Identifier has already been taken", attributes: ["identifier"] };
  const wanted = { inboxId: 1, name: "Alice", identifier: "crm-1" };
  const found = (...contacts: object[]) => ({ meta: { count: contacts.length }, payload: contacts });

  it("waits for a search that shows it late", async () => {
    let searches = 0;
    const { url } = await serve(({ method }, response) => {
      if (method === "POST") return json(response, taken, 422);
      searches += 1;
      json(response, searches > 2 ? found({ id: 1, name: "Alice", identifier: "crm-1" }) : found());
    });
    expect(await contactsOf(url).upsert(wanted)).toMatchObject({ outcome: "unchanged", contact: { id: 1 } });
  });

  it("creates it when it has been deleted meanwhile", async () => {
    let creates = 0;
    const { url, received } = await serve(({ method, body }, response) => {
      if (method === "GET") return json(response, found({ id: 1, name: "Bob", identifier: "crm-1" }));
      if (method === "PATCH") return json(response, { error: "Resource could not be found" }, 404);
      creates += 1;
      if (creates === 1) return json(response, taken, 422);
      json(response, { payload: { contact: { id: 2, ...JSON.parse(body) } } });
    });
    expect(await contactsOf(url).upsert(wanted)).toMatchObject({ outcome: "created", contact: { id: 2 } });
    expect(received.map(({ method, path }) => kindOf(`${method} ${path}`))).toEqual([
      "create",
      "look-up",
      "update",
      "create",
    ]);
  });

  it("fails with what the server says when it is deleted and taken again and again", async () => {
    const { url, received } = await serve(({ method }, response) => {
      if (method === "GET") return json(response, found({ id: 1, name: "Bob", identifier: "crm-1" }));
      json(response, method === "PATCH" ? { error: "gone" } : taken, method === "PATCH" ? 404 : 422);
    });
    expect(await failureOf(contactsOf(url).upsert(wanted))).toMatchObject({ code: "not_found" });
    expect(received).toHaveLength(9);
  });

  it("is not taken for one when the server refuses something else", async () => {
    const { url, received } = await serve((_, response) =>
      json(response, { message: "Name is too long", attributes: ["name"] }, 422),
    );
    const error = await failureOf(contactsOf(url).upsert(wanted));
    expect(error).toBeInstanceOf(ValidationError);
    expect(error).not.toBeInstanceOf(ConflictError);
    expect(received).toHaveLength(1);
  });
});
