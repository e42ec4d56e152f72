import type {
  Contact,
  ContactList,
  ContactPage,
  Conversation,
  FinishedWalk,
  Upsertable,
  UpsertResult,
} from "@contacts-api/client";
import { type CreateContact, type components, createClient, createContacts } from "@contacts-api/client/99digital";
import { describe, expectTypeOf, it } from "vitest";

const client = createClient({ accessToken: "token" });
const contacts = createContacts({ accessToken: "token", accountId: 1 });
const planned = createContacts<{ plan: "free" | "pro" }>({ accessToken: "token", accountId: 1 });
const all = "/api/v1/accounts/{account_id}/contacts";
const one = "/api/v1/accounts/{account_id}/contacts/{contact_id}";
const path = { account_id: 1 };

type CreateBody = components["schemas"]["CreateContactRequest"];
type Planned = Contact<{ plan: "free" | "pro" }>;

describe("the resource of 99digital", () => {
  it("takes the fields of a contact in camel case, and no others", () => {
    expectTypeOf(contacts.create({ inboxId: 1, phoneNumber: "+123456789" })).resolves.toEqualTypeOf<Contact>();
    // @ts-expect-error
    contacts.create({ inboxId: 1, phone_number: "+123456789" });
    // @ts-expect-error
    contacts.update(1, { fullName: "Alice" });
  });

  it("requires the inbox of a new contact", () => {
    expectTypeOf(contacts.create).parameter(0).toHaveProperty("inboxId").toEqualTypeOf<number>();
    // @ts-expect-error
    contacts.create({ name: "Alice" });
    // @ts-expect-error
    contacts.upsert({ identifier: "crm-42" });
  });

  it("takes numbers for ids", () => {
    expectTypeOf(contacts.get(1)).resolves.toEqualTypeOf<Contact>();
    // @ts-expect-error
    contacts.get("1");
    // @ts-expect-error
    contacts.update("1", { name: "Alice" });
    // @ts-expect-error
    contacts.create({ inboxId: "1" });
  });

  it("sorts by the documented fields, and takes no direction", () => {
    expectTypeOf(contacts.list({ sort: "-name" })).toEqualTypeOf<ContactList>();
    // @ts-expect-error
    contacts.list({ sort: "created_at" });
    // @ts-expect-error
    contacts.list({ sort: "name", direction: "desc" });
  });

  it("clears a field with null, which a new contact does not take", () => {
    expectTypeOf(contacts.update(1, { email: null })).resolves.toEqualTypeOf<Contact>();
    // @ts-expect-error
    contacts.create({ inboxId: 1, email: null });
  });

  it("matches an upsert by the fields that are unique", () => {
    const wanted = { inboxId: 1, email: "alice@acme.inc" };
    expectTypeOf(contacts.upsert(wanted, { match: ["email"] })).resolves.toEqualTypeOf<UpsertResult<Contact>>();
    // @ts-expect-error
    contacts.upsert(wanted, { match: ["name"] });
  });

  it("refuses an upsert that has nothing to match by", () => {
    expectTypeOf({ inboxId: 1, identifier: "crm-42" }).toExtend<Upsertable<CreateContact>>();
    expectTypeOf({ inboxId: 1, phoneNumber: "+12025550143" }).toExtend<Upsertable<CreateContact>>();
    expectTypeOf<CreateContact>().not.toExtend<Upsertable<CreateContact>>();
    // @ts-expect-error
    contacts.upsert({ inboxId: 1, name: "Alice" });
    // @ts-expect-error
    contacts.upsert({ inboxId: 1, email: "alice@acme.inc", mail: "alice@acme.inc" });
  });

  it("has the operations of the API, and no others", () => {
    expectTypeOf(contacts.conversations(1)).resolves.toEqualTypeOf<Conversation[]>();
    // @ts-expect-error
    contacts.delete(1);
    // @ts-expect-error
    contacts.filter([]);
    // @ts-expect-error
    contacts.labels.list(1);
    // @ts-expect-error
    contacts.contactInboxes.listContactable(1);
  });

  it("yields contacts, and pages of them", () => {
    expectTypeOf(contacts.list().page(1)).resolves.toEqualTypeOf<ContactPage>();
    expectTypeOf(contacts.search("a")[Symbol.asyncIterator]().next).returns.resolves.toHaveProperty("value");
    // @ts-expect-error
    contacts.list().page("1");
  });

  it("collects contacts, and tells how a walk ended", () => {
    const list = planned.list({ sort: "name", until: "stable" });
    expectTypeOf(list.toArray({ limit: 3 })).resolves.toEqualTypeOf<Planned[]>();
    expectTypeOf(list.first()).resolves.toEqualTypeOf<Planned | null>();
    expectTypeOf(list.lastWalk).toEqualTypeOf<FinishedWalk | undefined>();
    // @ts-expect-error
    planned.list({ until: "tired" });
  });

  it("types custom attributes by its type parameter, in and out", () => {
    expectTypeOf(planned.create({ inboxId: 1, customAttributes: { plan: "pro" } })).resolves.toEqualTypeOf<Planned>();
    expectTypeOf<Planned["customAttributes"]["plan"]>().toEqualTypeOf<"free" | "pro" | undefined>();
    // @ts-expect-error
    planned.create({ inboxId: 1, customAttributes: { plan: "gold" } });
    // @ts-expect-error
    planned.update(1, { customAttributes: { plna: "pro" } });
    // @ts-expect-error
    planned.upsert({ inboxId: 1, identifier: "crm-42", customAttributes: { plan: 1 } });
  });

  it("requires a token and an account", () => {
    expectTypeOf(createContacts).parameter(0).toHaveProperty("accountId").toEqualTypeOf<number>();
    // @ts-expect-error
    createContacts({ accountId: 1 });
    // @ts-expect-error
    createContacts({ accessToken: "token" });
    // @ts-expect-error
    createContacts({ apiKey: "key", apiSecret: "secret", accountId: 1 });
  });
});

describe("the raw client of 99digital", () => {
  it("types the answer of an operation", async () => {
    const { data } = await client.GET(all, { params: { path } });
    expectTypeOf(data).toExtend<components["schemas"]["ContactPage"] | undefined>();
    expectTypeOf(data?.meta.count).toEqualTypeOf<number | null | undefined>();
  });

  it("takes the documented fields of a body", () => {
    expectTypeOf(client.POST(all, { params: { path }, body: { inbox_id: 1 } })).resolves.toHaveProperty("data");
    // @ts-expect-error
    client.POST(all, { params: { path }, body: { name: "Alice" } });
    // @ts-expect-error
    client.POST(all, { params: { path }, body: { inbox_id: 1, phone_number: 123456789 } });
  });

  it("has types of bodies that refuse other fields, which openapi-fetch lets through", () => {
    expectTypeOf<CreateBody>().toHaveProperty("phone_number").toEqualTypeOf<string | undefined>();
    // @ts-expect-error
    void ({ inbox_id: 1, phoneNumber: "+123456789" } satisfies CreateBody);
  });

  it("takes the documented parameters", () => {
    expectTypeOf(client.GET(all, { params: { path, query: { sort: "name" } } })).resolves.toHaveProperty("data");
    // @ts-expect-error
    client.GET(all, { params: { path, query: { sort: "age" } } });
    // @ts-expect-error
    client.GET(one, { params: { path } });
    // @ts-expect-error
    client.GET(one, { params: { path: { account_id: 1, id: 1 } } });
  });

  it("has the operations of the API, and no others", () => {
    expectTypeOf(client.PATCH).parameter(0).toEqualTypeOf<typeof one>();
    // @ts-expect-error
    client.DELETE(one, { params: { path: { account_id: 1, contact_id: 1 } } });
    // @ts-expect-error
    client.PUT(one, { params: { path: { account_id: 1, contact_id: 1 } } });
    // @ts-expect-error
    client.POST(`${all}/filter`, { params: { path } });
    // @ts-expect-error
    client.GET("/api/v2/accounts/contacts");
  });
});
