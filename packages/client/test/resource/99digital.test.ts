import { NotFoundError } from "@contacts-api/client";
import { describe, expect, it } from "vitest";
import { collect, profiles, seedContacts, startSandbox } from "../support/start-sandbox.js";

describe.each(profiles)("the contacts of 99digital with the profile %s", (profile) => {
  it("gets a contact by its id", async () => {
    const { connect } = await startSandbox({ profile, seed: { contacts: seedContacts(2) } });
    expect(await connect["99digital"]().get(2)).toMatchObject({ id: 2, identifier: "crm-0002" });
  });

  it("rejects the get of an id that no contact has", async () => {
    const { connect } = await startSandbox({ profile });
    await expect(connect["99digital"]().get(99)).rejects.toBeInstanceOf(NotFoundError);
  });

  it("creates a contact with custom attributes and keeps their types", async () => {
    const { connect } = await startSandbox({ profile });
    const created = await connect["99digital"]().create({ inboxId: 1, customAttributes: { plan: "pro", age: 30 } });
    expect(created.customAttributes).toEqual({ plan: "pro", age: 30 });
  });

  it("lists in descending order", async () => {
    const { connect } = await startSandbox({ profile, seed: { contacts: seedContacts(3) } });
    const listed = await collect(connect["99digital"]().list({ sort: "-name" }));
    expect(listed.map(({ id }) => id)).toEqual([3, 2, 1]);
  });

  it("gives the conversations of a contact", async () => {
    const contact = { id: 1, email: "alice@acme.inc", contact_inboxes: [{ inbox_id: 1, source_id: "s" }] };
    const conversation = { id: 7, contact_id: 1, inbox_id: 1, status: "pending", labels: ["vip"] } as const;
    const created = { ...conversation, created_at: 1_766_571_703, last_activity_at: 1_766_571_999 };
    const { connect } = await startSandbox({ profile, seed: { contacts: [contact], conversations: [created] } });
    expect(await connect["99digital"]().conversations(1)).toEqual([
      {
        id: 7,
        inboxId: 1,
        status: "pending",
        unreadCount: 0,
        labels: ["vip"],
        createdAt: new Date(1_766_571_703_000),
        timestamp: new Date(1_766_571_999_000),
        raw: expect.objectContaining({ id: 7 }),
      },
    ]);
  });

  it("has neither delete nor filter, which the API lacks", async () => {
    const { connect } = await startSandbox({ profile });
    expect(Object.keys(connect["99digital"]()).sort()).toEqual(
      ["conversations", "create", "find", "get", "list", "search", "update", "upsert"].sort(),
    );
  });
});
