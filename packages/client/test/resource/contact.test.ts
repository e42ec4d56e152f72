import type { Contact } from "@contacts-api/client";
import { createContacts } from "@contacts-api/client/engagelab";
import { type Api, apis } from "@contacts-api/openapi";
import { operationsOf, readDescription, resolveSchema } from "@contacts-api/openapi/reader";
import { describe, expect, it } from "vitest";
import { profiles, startApi, startSandbox } from "../support/start-sandbox.js";

const input = {
  inboxId: 1,
  name: "Alice",
  email: "Alice@acme.inc",
  phoneNumber: "+123456789",
  identifier: "crm-42",
};

const sandboxOptions = {
  clock: () => 1_766_571_703_000,
  identifiers: { uuid: () => "4b1f" },
};

/** The contact in a response to an update. */
function readContact(contact: { readonly id: number | string }): Promise<Contact> {
  const fetch = async () => Response.json({ payload: { contact, contact_inbox: { inbox: null, source_id: null } } });
  return createContacts({ apiKey: "key", apiSecret: "secret", fetch }).update(Number(contact.id), {});
}

/** A contact of which the response holds nothing but the ID. */
const bare = await readContact({ id: 1 });

const alice: Contact = {
  ...bare,
  name: "Alice",
  email: "alice@acme.inc",
  phoneNumber: "+123456789",
  identifier: "crm-42",
  availabilityStatus: "offline",
  blocked: false,
  contactInboxes: [{ sourceId: "4b1f", inbox: { id: 1, name: "API", channelType: "Channel::Api" } }],
  createdAt: new Date("2025-12-24T10:21:43Z"),
  raw: expect.objectContaining({ name: "Alice", phone_number: "+123456789" }),
};

/** 99digital's pages show inboxes as empty objects. */
const withoutInbox = { contactInboxes: [{ sourceId: "4b1f", inbox: { id: null, name: null, channelType: null } }] };

/** Inquirly's pages show contacts without these fields. */
const withoutDates = { identifier: null, blocked: null, createdAt: null };

describe("a contact of which the response holds nothing but the ID", () => {
  it("has no attributes, and null in every other field", () => {
    const { id, raw, customAttributes, additionalAttributes, ...others } = bare;
    expect({ id, raw }).toEqual({ id: 1, raw: { id: 1 } });
    expect({ customAttributes, additionalAttributes }).toEqual({ customAttributes: {}, additionalAttributes: {} });
    expect(Object.keys(others)).toContain("name");
    expect(new Set(Object.values(others))).toEqual(new Set([null]));
  });
});

/** The fields of a create that a contact shows as well, by the client's names, each with its documented example. */
function shownFields(api: Api): Record<string, unknown> {
  const description = readDescription(api);
  const create = operationsOf(description).find(({ operationId }) => operationId === "createContact");
  const { schema = {} } = create?.requestBody?.content?.["application/json"] ?? {};
  const examples = Object.entries(resolveSchema(description, schema).properties ?? {}).map(
    ([name, field]): [string, unknown] => [
      name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()),
      resolveSchema(description, field).examples?.[0],
    ],
  );
  return Object.fromEntries(examples.filter(([name, example]) => name in bare && example !== undefined));
}

describe.each(apis)("a contact that is created with what %s documents", (api) => {
  it("has it, in the shape of upstream or in the documented one", async () => {
    const given = shownFields(api);
    expect(Object.keys(given)).toEqual(expect.arrayContaining(["name", "email", "phoneNumber", "identifier"]));
    const created: object[] = [];
    for (const profile of profiles) {
      const { contacts } = await startApi(api, { profile });
      created.push(await contacts.create({ inboxId: 407, ...given }));
    }
    for (const [name, value] of Object.entries(given)) {
      expect(created).toContainEqual(expect.objectContaining({ [name]: value }));
    }
  });
});

describe("the contact that upstream sends", () => {
  it("is the same from every method of 99digital", async () => {
    const contacts = (await startSandbox(sandboxOptions)).connect["99digital"]();
    expect(await contacts.create(input)).toEqual(alice);
    expect(await contacts.get(1)).toEqual(alice);
    expect(await contacts.update(1, { name: "Alice" })).toEqual(alice);
    expect((await contacts.list().page(1)).contacts).toEqual([alice]);
    expect((await contacts.search("crm-42").page(1)).contacts).toEqual([alice]);
  });

  it("is the same from every method of Inquirly", async () => {
    const contacts = (await startSandbox(sandboxOptions)).connect.inquirly();
    const isAlice = { attributeKey: "name", filterOperator: "equal_to", values: ["alice"] } as const;
    expect(await contacts.create(input)).toEqual(alice);
    expect(await contacts.get(1)).toEqual(alice);
    expect(await contacts.update(1, { name: "Alice" })).toEqual(alice);
    expect((await contacts.list().page(1)).contacts).toEqual([alice]);
    expect((await contacts.search("crm-42").page(1)).contacts).toEqual([alice]);
    expect((await contacts.filter([isAlice]).page(1)).contacts).toEqual([alice]);
  });

  it("is the same from every method of EngageLab", async () => {
    const contacts = (await startSandbox(sandboxOptions)).connect.engagelab();
    expect(await contacts.create(input)).toEqual(alice);
    expect(await contacts.update(1, { name: "Alice" })).toEqual(alice);
    expect((await contacts.list().page(1)).contacts).toEqual([alice]);
    expect((await contacts.search("crm-42").page(1)).contacts).toEqual([alice]);
  });
});

describe("the contact in the shapes that the vendors document", () => {
  const documented = { ...sandboxOptions, profile: "documented" } as const;

  it("is unwrapped from what 99digital answers to a create and to an update", async () => {
    const contacts = (await startSandbox(documented)).connect["99digital"]();
    expect(await contacts.create(input)).toEqual({ ...alice, ...withoutInbox });
    expect(await contacts.update(1, { name: "Alice" })).toEqual({ ...alice, ...withoutInbox });
  });

  it("has the inbox that 99digital only shows with one contact, and the count it only shows in lists", async () => {
    const contacts = (await startSandbox(documented)).connect["99digital"]();
    await contacts.create(input);
    expect(await contacts.get(1)).toEqual(alice);
    const listed = { ...alice, ...withoutInbox, conversationsCount: 0 };
    expect((await contacts.list().page(1)).contacts).toEqual([listed]);
    expect((await contacts.search("crm-42").page(1)).contacts).toEqual([listed]);
  });

  it("has the id and availability that Inquirly writes beside the payload of a create", async () => {
    const contacts = (await startSandbox(documented)).connect.inquirly();
    expect(await contacts.create(input)).toEqual({ ...alice, ...withoutDates });
  });

  it("is found in the items of Inquirly's search and in the bare list of its filter", async () => {
    const contacts = (await startSandbox(documented)).connect.inquirly();
    await contacts.create(input);
    const found = { ...alice, ...withoutDates, availabilityStatus: null };
    const isAlice = { attributeKey: "name", filterOperator: "equal_to", values: ["alice"] } as const;
    expect((await contacts.search("crm-42").page(1)).contacts).toEqual([found]);
    expect((await contacts.filter([isAlice]).page(1)).contacts).toEqual([found]);
  });

  it("is the same from every method of EngageLab", async () => {
    const contacts = (await startSandbox(documented)).connect.engagelab();
    expect(await contacts.create(input)).toEqual(alice);
    expect(await contacts.update(1, { name: "Alice" })).toEqual(alice);
    expect((await contacts.list().page(1)).contacts).toEqual([alice]);
    expect((await contacts.search("crm-42").page(1)).contacts).toEqual([alice]);
  });
});

describe("a contact whose fields are all texts, as EngageLab's field tables say", () => {
  const written = {
    id: "2219259",
    name: "",
    email: null,
    blocked: "false",
    created_at: "1766571703",
    last_activity_at: "2025-12-24T10:21:43Z",
    custom_attributes: null,
    contact_inboxes: [{ source_id: "", inbox: null }],
  };
  it("has a number, a boolean, dates, and null for what is unset", async () => {
    expect(await readContact(written)).toEqual({
      ...bare,
      id: 2219259,
      blocked: false,
      contactInboxes: [{ sourceId: null, inbox: { id: null, name: null, channelType: null } }],
      createdAt: new Date("2025-12-24T10:21:43Z"),
      lastActivityAt: new Date("2025-12-24T10:21:43Z"),
      raw: written,
    });
  });
});
