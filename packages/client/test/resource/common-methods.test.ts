import { ConflictError, ValidationError } from "@contacts-api/client";
import type { Contacts } from "@contacts-api/client/inquirly";
import type { Api } from "@contacts-api/openapi";
import { operationsOf, readDescription } from "@contacts-api/openapi/reader";
import { describe, expect, it } from "vitest";
import { METHODS } from "../../scripts/methods.mjs";
import { failureOf } from "../support/clients.js";
import { collect, seedContacts, startApi, targets } from "../support/start-sandbox.js";

/** The IDs of the operations that an API documents. */
function documentedIn(api: Api): readonly string[] {
  return operationsOf(readDescription(api)).map(({ operationId }) => operationId);
}

describe.each(targets)("the contacts of $api with the profile $profile", ({ api, profile }) => {
  it("has the methods whose operations the API documents, and no others", async () => {
    const { contacts } = await startApi(api, { profile });
    const documented = documentedIn(api);
    const methods = METHODS.filter(
      // A method without an operation of its own is made of others, and in every API.
      ({ operations }) => operations.length === 0 || operations.some((id) => documented.includes(id)),
    );
    const names = new Set(methods.map(({ name }) => name.split(".")[0]));
    expect(Object.keys(contacts).sort()).toEqual([...names].sort());
  });

  it("stores what create sends", async () => {
    const { contacts, sandbox } = await startApi(api, { profile });
    const created = await contacts.create({
      inboxId: 407,
      name: "Alice",
      email: "alice@acme.inc",
      phoneNumber: "+123456789",
      identifier: "crm-42",
    });
    expect(created).toMatchObject({ id: 1, name: "Alice", email: "alice@acme.inc", phoneNumber: "+123456789" });
    expect(sandbox.state[api].contacts).toMatchObject([{ id: 1, identifier: "crm-42", phoneNumber: "+123456789" }]);
    expect(sandbox.state[api].contactInboxes).toMatchObject([{ contactId: 1, inboxId: 407 }]);
  });

  it("rejects a create that the server refuses, naming the fields", async () => {
    const { contacts, requests } = await startApi(api, { profile });
    const error = await failureOf(contacts.create({ inboxId: 1, phoneNumber: "771234567" }));
    expect(error).toBeInstanceOf(ValidationError);
    expect(error).toMatchObject({ status: 422, attributes: ["phone_number"] });
    expect(requests()).toHaveLength(1);
  });

  it("rejects a create of a value that is taken with a ConflictError, and sends it once", async () => {
    const { contacts, requests } = await startApi(api, { profile, seed: { contacts: seedContacts(1) } });
    const error = await failureOf(contacts.create({ inboxId: 1, identifier: "crm-0001" }));
    expect(error).toBeInstanceOf(ConflictError);
    expect(error).toMatchObject({ attributes: ["identifier"] });
    expect(requests()).toHaveLength(1);
  });

  it("changes the given fields, clears those given as null and leaves the others", async () => {
    const { contacts, sandbox } = await startApi(api, { profile, seed: { contacts: seedContacts(1) } });
    const updated = await contacts.update(1, { name: "Alice", email: null, customAttributes: { plan: "pro" } });
    expect(updated).toMatchObject({ id: 1, name: "Alice", email: null, customAttributes: { plan: "pro" } });
    expect(sandbox.state[api].contacts).toMatchObject([{ name: "Alice", email: null, identifier: "crm-0001" }]);
  });

  it("rejects an update of an id that no contact has", async () => {
    const { contacts } = await startApi(api, { profile });
    await expect(contacts.update(99, { name: "Nobody" })).rejects.toMatchObject({ code: "not_found", status: 404 });
  });

  it("lists every contact in the asked order", async () => {
    const { contacts } = await startApi(api, { profile, seed: { contacts: seedContacts(20).reverse() } });
    const listed = await collect(contacts.list({ sort: "name" }));
    expect(listed.map(({ id }) => id)).toEqual(seedContacts(20).map(({ id }) => id));
  });

  it("gives one page with its number and the count of all", async () => {
    const { contacts } = await startApi(api, { profile, seed: { contacts: seedContacts(20) } });
    const page = await contacts.list({ sort: "name" }).page(2);
    expect(page).toMatchObject({ number: 2, count: 20 });
    expect(page.contacts.map(({ id }) => id)).toEqual([16, 17, 18, 19, 20]);
  });

  it("gives an empty page beyond the end", async () => {
    const { contacts } = await startApi(api, { profile, seed: { contacts: seedContacts(1) } });
    expect(await contacts.list().page(9)).toMatchObject({ number: 9, contacts: [] });
  });

  it("gives the pages in order", async () => {
    const { contacts } = await startApi(api, { profile, seed: { contacts: seedContacts(32) } });
    const pages = await collect(contacts.list({ sort: "name" }).pages());
    expect(pages.map(({ number, contacts }) => [number, contacts.length])).toEqual([
      [1, 15],
      [2, 15],
      [3, 2],
    ]);
  });

  it("finds the contacts that contain a text, over all pages", async () => {
    const { contacts } = await startApi(api, { profile, seed: { contacts: seedContacts(120) } });
    const found = await collect(contacts.search("contact 00", { totalOrder: true }));
    expect(found).toHaveLength(99);
    expect(new Set(found.map(({ id }) => id)).size).toBe(99);
  });

  it("finds a phone number by its digits and its plus sign", async () => {
    const { contacts, requests } = await startApi(api, { profile });
    await contacts.create({ inboxId: 1, phoneNumber: "+972771234567" });
    expect(await collect(contacts.search("+97277"))).toMatchObject([{ phoneNumber: "+972771234567" }]);
    expect(requests().at(-1)).toContain("q=%2B97277");
  });

  it("rejects with the reason of the caller's signal and sends nothing", async () => {
    const { contacts, requests } = await startApi(api, { profile });
    const reason = new Error("left the page");
    const call = { signal: AbortSignal.abort(reason) };
    await expect(contacts.create({ inboxId: 1 }, call)).rejects.toBe(reason);
    await expect(contacts.update(1, {}, call)).rejects.toBe(reason);
    await expect(contacts.upsert({ inboxId: 1, identifier: "crm-42" }, call)).rejects.toBe(reason);
    await expect(contacts.list(call).page(1)).rejects.toBe(reason);
    await expect(collect(contacts.search("a", call))).rejects.toBe(reason);
    expect(requests()).toEqual([]);
  });
});

const targetsWithGet = targets.filter(({ api }) => documentedIn(api).includes("getContact"));

describe.each(targetsWithGet)("the contacts of $api with the profile $profile", ({ api, profile }) => {
  it("has a contact by its id", async () => {
    const { connect } = await startApi(api, { profile, seed: { contacts: seedContacts(2) } });
    const contacts: Pick<Contacts, "find"> & Partial<Pick<Contacts, "get">> = connect[api]();
    expect(await contacts.get?.(2)).toMatchObject({ id: 2, name: "Contact 0002" });
  });
});
