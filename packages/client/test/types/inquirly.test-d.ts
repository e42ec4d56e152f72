import type { Contact, ContactInbox, ContactList, Conversation } from "@contacts-api/client";
import {
  type CreateContact,
  type components,
  createClient,
  createContacts,
  type FilterCondition,
  type paths,
  type UpdateContact,
} from "@contacts-api/client/inquirly";
import { describe, expectTypeOf, it } from "vitest";

const user = { accessToken: "token", baseUrl: "https://inquirly.example" };
const client = createClient(user);
const contacts = createContacts({ ...user, accountId: 1 });
const planned = createContacts<{ plan: "free" | "pro" }>({ ...user, accountId: 1 });
const all = "/api/v1/accounts/{account_id}/contacts";
const one = "/api/v1/accounts/{account_id}/contacts/{id}";
const path = { account_id: 1 };

type CreateBody = components["schemas"]["CreateContactRequest"];
type Planned = Contact<{ plan: "free" | "pro" }>;

describe("the resource of Inquirly", () => {
  it("takes the fields of a contact in camel case, and no others", () => {
    expectTypeOf(
      contacts.create({ inboxId: 1, avatarUrl: "https://a.example/a.png" }),
    ).resolves.toEqualTypeOf<Contact>();
    // @ts-expect-error
    contacts.create({ inboxId: 1, avatar_url: "https://a.example/a.png" });
    // @ts-expect-error
    contacts.update(1, { mail: "alice@acme.inc" });
  });

  it("requires the inbox of a new contact", () => {
    expectTypeOf(contacts.create).parameter(0).toHaveProperty("inboxId").toEqualTypeOf<number>();
    // @ts-expect-error
    contacts.create({ name: "Alice" });
    // @ts-expect-error
    contacts.contactInboxes.create(1, { sourceId: "crm" });
  });

  it("takes a Blob or a File as the avatar of a new contact", () => {
    expectTypeOf(contacts.create).parameter(0).toHaveProperty("avatar").toEqualTypeOf<Blob | undefined>();
    expectTypeOf<File>().toExtend<Blob>();
    // @ts-expect-error
    contacts.create({ inboxId: 1, avatar: "alice.png" });
    // @ts-expect-error
    contacts.update(1, { avatar: new Blob() });
  });

  it("takes no avatar in an upsert, which could not compare it", () => {
    const withAvatar = { inboxId: 1, identifier: "crm-42", avatar: new Blob() };
    expectTypeOf(withAvatar).toExtend<CreateContact>();
    // @ts-expect-error
    contacts.upsert(withAvatar);
  });

  it("takes numbers for ids", () => {
    expectTypeOf(contacts.delete(1)).resolves.toEqualTypeOf<void>();
    // @ts-expect-error
    contacts.get("1");
    // @ts-expect-error
    contacts.delete("1");
    // @ts-expect-error
    contacts.labels.list("1");
  });

  it("sorts by the documented fields", () => {
    expectTypeOf(contacts.list({ sort: "last_activity_at" })).toEqualTypeOf<ContactList>();
    // @ts-expect-error
    contacts.list({ sort: "lastActivityAt" });
    // @ts-expect-error
    contacts.search("alice", { sort: "company" });
  });

  it("has the operations of the API, and no others", () => {
    expectTypeOf(contacts.conversations(1)).resolves.toEqualTypeOf<Conversation[]>();
    expectTypeOf(contacts.labels.set(1, ["vip"])).resolves.toEqualTypeOf<string[]>();
    expectTypeOf(contacts.contactInboxes.create(1, { inboxId: 1 })).resolves.toEqualTypeOf<ContactInbox>();
    expectTypeOf(contacts.contactInboxes.listContactable(1)).resolves.toEqualTypeOf<ContactInbox[]>();
    // @ts-expect-error
    contacts.merge(1, 2);
    // @ts-expect-error
    contacts.labels.add(1, ["vip"]);
  });

  it("types custom attributes by its type parameter, in and out", () => {
    expectTypeOf(planned.create({ inboxId: 1, customAttributes: { plan: "pro" } })).resolves.toEqualTypeOf<Planned>();
    expectTypeOf(planned.filter).returns.toEqualTypeOf<ContactList<{ plan: "free" | "pro" }>>();
    // @ts-expect-error
    planned.create({ inboxId: 1, customAttributes: { plan: "gold" } });
    // @ts-expect-error
    planned.update(1, { customAttributes: { plna: "pro" } });
  });

  it("takes no contact that was written with any attributes where they are typed", () => {
    const anything: CreateContact = { inboxId: 1, customAttributes: { plan: "gold" } };
    const change: UpdateContact = { customAttributes: { plan: "gold" } };
    expectTypeOf(contacts.create(anything)).resolves.toEqualTypeOf<Contact>();
    // @ts-expect-error
    planned.create(anything);
    // @ts-expect-error
    planned.upsert(anything);
    // @ts-expect-error
    planned.update(1, change);
    const typed: CreateContact<{ plan: "free" | "pro" }> = { inboxId: 1, customAttributes: { plan: "pro" } };
    expectTypeOf(planned.create(typed)).resolves.toEqualTypeOf<Planned>();
    expectTypeOf(contacts.create(typed)).resolves.toEqualTypeOf<Contact>();
  });

  it("requires a token, an account and a base URL", () => {
    expectTypeOf(createContacts).parameter(0).toHaveProperty("baseUrl").toEqualTypeOf<string>();
    // @ts-expect-error
    createContacts({ accessToken: "token", accountId: 1 });
    // @ts-expect-error
    createContacts({ baseUrl: "https://inquirly.example", accountId: 1 });
    // @ts-expect-error
    createContacts({ accessToken: "token", baseUrl: "https://inquirly.example" });
    // @ts-expect-error
    createClient({ accessToken: "token" });
  });
});

describe("the filter of Inquirly", () => {
  it("takes the operators that a field can be compared with", () => {
    expectTypeOf({ attributeKey: "name", filterOperator: "contains", values: ["a"] } as const).toExtend<
      Parameters<typeof planned.filter>[0][number] | { readonly values: readonly string[] }
    >();
    expectTypeOf(planned.filter([{ attributeKey: "blocked", filterOperator: "equal_to", values: ["true"] }])).toExtend<
      AsyncIterable<Planned>
    >();
    // @ts-expect-error
    planned.filter([{ attributeKey: "blocked", filterOperator: "contains", values: ["true"] }]);
    // @ts-expect-error
    planned.filter([{ attributeKey: "created_at", filterOperator: "equal_to", values: ["2026-01-01"] }]);
    // @ts-expect-error
    planned.filter([{ attributeKey: "name", filterOperator: "like", values: ["a"] }]);
  });

  it("takes the custom attributes that the account defines", () => {
    expectTypeOf(planned.filter([{ attributeKey: "plan", filterOperator: "equal_to", values: ["pro"] }])).toExtend<
      AsyncIterable<Planned>
    >();
    // @ts-expect-error
    planned.filter([{ attributeKey: "plna", filterOperator: "equal_to", values: ["pro"] }]);
  });

  it("takes the values that an attribute can have", () => {
    interface Typed {
      plan: "free" | "pro";
      age: number;
      active: boolean;
      tags?: string[];
    }
    const typed = createContacts<Typed>({ ...user, accountId: 1 });
    expectTypeOf(
      typed.filter([
        { attributeKey: "plan", filterOperator: "equal_to", values: ["free"] },
        { attributeKey: "age", filterOperator: "equal_to", values: [30] },
        { attributeKey: "age", filterOperator: "is_greater_than", values: ["30"] },
        { attributeKey: "active", filterOperator: "not_equal_to", values: ["true"] },
        { attributeKey: "tags", filterOperator: "contains", values: ["a", "b"] },
        { attributeKey: "plan", filterOperator: "is_present", values: [] },
        { attributeKey: "blocked", filterOperator: "equal_to", values: ["false"] },
      ]),
    ).toExtend<AsyncIterable<Contact<Typed>>>();
    // @ts-expect-error
    typed.filter([{ attributeKey: "plan", filterOperator: "equal_to", values: ["gold"] }]);
    // @ts-expect-error
    typed.filter([{ attributeKey: "age", filterOperator: "equal_to", values: ["thirty"] }]);
    // @ts-expect-error
    typed.filter([{ attributeKey: "active", filterOperator: "equal_to", values: ["yes"] }]);
    // @ts-expect-error
    typed.filter([{ attributeKey: "blocked", filterOperator: "equal_to", values: ["yes"] }]);
  });

  it("takes as many values as an operator looks at", () => {
    expectTypeOf(planned.filter([{ attributeKey: "labels", filterOperator: "is_present", values: [] }])).toExtend<
      AsyncIterable<Planned>
    >();
    expectTypeOf(planned.filter([{ attributeKey: "name", filterOperator: "contains", values: ["a", "b"] }])).toExtend<
      AsyncIterable<Planned>
    >();
    // @ts-expect-error
    planned.filter([{ attributeKey: "labels", filterOperator: "is_present", values: ["vip"] }]);
    // @ts-expect-error
    planned.filter([{ attributeKey: "name", filterOperator: "contains", values: [] }]);
    // @ts-expect-error
    planned.filter([{ attributeKey: "name", filterOperator: "equal_to", values: [] }]);
    // @ts-expect-error
    planned.filter([{ attributeKey: "name", filterOperator: "equal_to", values: ["a", "b"] }]);
    // @ts-expect-error
    planned.filter([{ attributeKey: "created_at", filterOperator: "days_before", values: [] }]);
  });

  it("takes one condition at least", () => {
    const conditions: [FilterCondition, ...FilterCondition[]] = [
      { attributeKey: "name", filterOperator: "equal_to", values: ["a"] },
    ];
    expectTypeOf(contacts.filter(conditions)).toEqualTypeOf<ContactList>();
    // @ts-expect-error
    contacts.filter([]);
    // @ts-expect-error
    contacts.filter(conditions.slice(1));
  });

  it("takes texts as values, and AND or OR between conditions", () => {
    expectTypeOf<FilterCondition["queryOperator"]>().toEqualTypeOf<"AND" | "OR" | undefined>();
    // @ts-expect-error
    contacts.filter([{ attributeKey: "name", filterOperator: "equal_to", values: [1] }]);
    // @ts-expect-error
    contacts.filter([{ attributeKey: "name", filterOperator: "equal_to", values: ["a"], queryOperator: "and" }]);
  });
});

describe("the raw client of Inquirly", () => {
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
    client.GET(one, { params: { path: { account_id: 1, contact_id: 1 } } });
  });

  it("has the operations of the API, and no others", () => {
    expectTypeOf<keyof paths>().toExtend<`/api/v1/accounts/{account_id}/contacts${string}`>();
    expectTypeOf(client.PUT).parameter(0).toEqualTypeOf<typeof one>();
    // @ts-expect-error
    client.PATCH(one, { params: { path: { account_id: 1, id: 1 } } });
    // @ts-expect-error
    client.DELETE(all, { params: { path } });
  });
});
