import type { Contact, ContactList } from "@contacts-api/client";
import { type components, createClient, createContacts } from "@contacts-api/client/engagelab";
import { describe, expectTypeOf, it } from "vitest";

const project = { apiKey: "key", apiSecret: "secret" };
const client = createClient(project);
const contacts = createContacts(project);
const planned = createContacts<{ plan: "free" | "pro" }>(project);
const all = "/api/v2/accounts/contacts";
const one = "/api/v2/accounts/contacts/{id}";

type CreateBody = components["schemas"]["CreateContactRequest"];
type Planned = Contact<{ plan: "free" | "pro" }>;

describe("the resource of EngageLab", () => {
  it("takes the fields of a contact in camel case, and no others", () => {
    expectTypeOf(contacts.update(1, { firstName: "Alice", blocked: true })).resolves.toEqualTypeOf<Contact>();
    // @ts-expect-error
    contacts.update(1, { first_name: "Alice" });
    // @ts-expect-error
    contacts.create({ inboxId: 407, firstName: "Alice" });
  });

  it("requires the inbox of a new contact", () => {
    expectTypeOf(contacts.create).parameter(0).toHaveProperty("inboxId").toEqualTypeOf<number>();
    // @ts-expect-error
    contacts.create({ name: "Alice" });
    // @ts-expect-error
    contacts.upsert({ identifier: "crm-42" });
  });

  it("finds a contact by one of its keys, or by several", () => {
    expectTypeOf(contacts.find({ identifier: "crm-42" })).resolves.toEqualTypeOf<Contact | null>();
    expectTypeOf(planned.find({ email: "a@b.c", phoneNumber: "+1" })).resolves.toEqualTypeOf<Planned | null>();
    // @ts-expect-error
    contacts.find({});
    // @ts-expect-error
    contacts.find({ name: "Alice" });
  });

  it("takes numbers for ids", () => {
    expectTypeOf(contacts.update).parameter(0).toEqualTypeOf<number>();
    // @ts-expect-error
    contacts.update("2219259", { name: "Alice" });
    // @ts-expect-error
    contacts.create({ inboxId: "407" });
  });

  it("sorts by the documented fields in a direction", () => {
    expectTypeOf(contacts.list({ sort: "company", direction: "desc" })).toEqualTypeOf<ContactList>();
    // @ts-expect-error
    contacts.list({ sort: "-name" });
    // @ts-expect-error
    contacts.list({ sort: "name", direction: "descending" });
    // @ts-expect-error
    contacts.list({ includeContactInboxes: "no" });
  });

  it("has the operations of the API, and no others", () => {
    expectTypeOf<keyof typeof contacts>().toEqualTypeOf<"create" | "find" | "update" | "upsert" | "list" | "search">();
    // @ts-expect-error
    contacts.get(1);
    // @ts-expect-error
    contacts.delete(1);
    // @ts-expect-error
    contacts.conversations(1);
  });

  it("types custom attributes by its type parameter, and sets them by an update only", () => {
    expectTypeOf(planned.update(1, { customAttributes: { plan: "pro" } })).resolves.toEqualTypeOf<Planned>();
    // @ts-expect-error
    planned.update(1, { customAttributes: { plan: "gold" } });
    // @ts-expect-error
    planned.create({ inboxId: 407, customAttributes: { plan: "pro" } });
  });

  it("requires a key and a secret", () => {
    expectTypeOf(createContacts).parameter(0).toHaveProperty("apiSecret").toEqualTypeOf<string>();
    // @ts-expect-error
    createContacts({ apiKey: "key" });
    // @ts-expect-error
    createContacts({ accessToken: "token" });
  });
});

describe("the raw client of EngageLab", () => {
  it("types the answer of an operation", async () => {
    const { data } = await client.GET(all);
    expectTypeOf(data?.payload[0]?.created_at).toEqualTypeOf<string | number | undefined>();
  });

  it("takes the documented fields of a body", () => {
    expectTypeOf(client.POST(all, { body: { inbox_id: 407 } })).resolves.toHaveProperty("data");
    // @ts-expect-error
    client.POST(all, { body: { name: "Alice" } });
    // @ts-expect-error
    client.POST(all, { body: { inbox_id: 407, phone_number: 123456789 } });
  });

  it("has types of bodies that refuse other fields, which openapi-fetch lets through", () => {
    expectTypeOf<CreateBody>().toHaveProperty("phone_number").toEqualTypeOf<string | undefined>();
    // @ts-expect-error
    void ({ inbox_id: 407, phoneNumber: "+123456789" } satisfies CreateBody);
  });

  it("takes the documented parameters", () => {
    expectTypeOf(client.GET(all, { params: { query: { sort: "city" } } })).resolves.toHaveProperty("data");
    // @ts-expect-error
    client.GET(all, { params: { query: { sort: "age" } } });
    // @ts-expect-error
    client.PATCH(one, { params: { path: { contact_id: 1 } }, body: {} });
  });

  it("has the operations of the API, and no others", () => {
    expectTypeOf(client.PATCH).parameter(0).toEqualTypeOf<typeof one>();
    // @ts-expect-error
    client.GET(one, { params: { path: { id: 1 } } });
    // @ts-expect-error
    client.DELETE(one, { params: { path: { id: 1 } } });
    // @ts-expect-error
    client.GET("/api/v1/accounts/{account_id}/contacts", { params: { path: { account_id: 1 } } });
  });
});
