import type { Contact } from "@contacts-api/client";
import { createContacts } from "@contacts-api/client/engagelab";
import { describe, expect, it } from "vitest";
import { startSandbox } from "../support/start-sandbox.js";

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

const alice: Contact = {
  id: 1,
  name: "Alice",
  email: "alice@acme.inc",
  phoneNumber: "+123456789",
  identifier: "crm-42",
  thumbnail: null,
  availabilityStatus: "offline",
  blocked: false,
  customAttributes: {},
  additionalAttributes: {},
  contactInboxes: [{ sourceId: "4b1f", inbox: { id: 1, name: "API", channelType: "Channel::Api" } }],
  conversationsCount: null,
  createdAt: new Date("2025-12-24T10:21:43Z"),
  lastActivityAt: null,
  raw: expect.objectContaining({ name: "Alice", phone_number: "+123456789" }),
};

/** 99digital's pages show inboxes as empty objects. */
const withoutInbox = { contactInboxes: [{ sourceId: "4b1f", inbox: { id: null, name: null, channelType: null } }] };

/** Inquirly's pages show contacts without these fields. */
const withoutDates = { identifier: null, blocked: null, createdAt: null };

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
  const contacts = createContacts({
    apiKey: "key",
    apiSecret: "secret",
    fetch: async () =>
      Response.json({ payload: { contact: written, contact_inbox: { inbox: null, source_id: null } } }),
  });

  it("has a number, a boolean, dates, and null for what is unset", async () => {
    expect(await contacts.update(2219259, {})).toEqual({
      id: 2219259,
      name: null,
      email: null,
      phoneNumber: null,
      identifier: null,
      thumbnail: null,
      availabilityStatus: null,
      blocked: false,
      customAttributes: {},
      additionalAttributes: {},
      contactInboxes: [{ sourceId: null, inbox: { id: null, name: null, channelType: null } }],
      conversationsCount: null,
      createdAt: new Date("2025-12-24T10:21:43Z"),
      lastActivityAt: new Date("2025-12-24T10:21:43Z"),
      raw: written,
    });
  });
});
