import { AuthenticationError, ForbiddenError, NotFoundError, ValidationError } from "@contacts-api/client";
import { createContacts, type FilterCondition } from "@contacts-api/client/inquirly";
import { describe, expect, it } from "vitest";
import { collect, profiles, seedContacts, startSandbox } from "../support/start-sandbox.js";

describe.each(profiles)("the contacts of Inquirly with the profile %s", (profile) => {
  it("deletes a contact, after which it cannot be got", async () => {
    const { connect, sandbox } = await startSandbox({ profile, seed: { contacts: seedContacts(2) } });
    expect(await connect.inquirly().delete(1)).toBeUndefined();
    expect(sandbox.state.inquirly.contacts.map(({ id }) => id)).toEqual([2]);
    await expect(connect.inquirly().get(1)).rejects.toBeInstanceOf(NotFoundError);
  });

  it("rejects a delete that the user may not do, or without a token that is known", async () => {
    const { url, sandbox } = await startSandbox({ profile, seed: { contacts: seedContacts(1) } });
    const as = (accessToken: string) => createContacts({ accessToken, accountId: 1, baseUrl: `${url}/inquirly` });
    await expect(as("sandbox-agent-token").delete(1)).rejects.toBeInstanceOf(ForbiddenError);
    await expect(as("unknown-token").delete(1)).rejects.toBeInstanceOf(AuthenticationError);
    expect(sandbox.state.inquirly.contacts).toHaveLength(1);
  });

  it("gives the conversations of a contact", async () => {
    const contact = { id: 1, email: "alice@acme.inc", contact_inboxes: [{ inbox_id: 1, source_id: "s" }] };
    const conversation = { id: 7, contact_id: 1, inbox_id: 1, created_at: 1_766_571_703, labels: ["vip"] };
    const { connect } = await startSandbox({ profile, seed: { contacts: [contact], conversations: [conversation] } });
    expect(await connect.inquirly().conversations(1)).toMatchObject([
      { id: 7, inboxId: 1, status: "open", labels: ["vip"], timestamp: expect.any(Date) },
    ]);
  });

  it("replaces the labels of a contact and gives them back tidied", async () => {
    const { connect } = await startSandbox({ profile, seed: { contacts: seedContacts(1) } });
    const { labels } = connect.inquirly();
    expect(await labels.list(1)).toEqual([]);
    expect(await labels.set(1, ["vip", " lead , new"])).toEqual(["vip", "lead", "new"]);
    expect(await labels.set(1, ["vip"])).toEqual(["vip"]);
    expect(await labels.list(1)).toEqual(["vip"]);
  });

  it("links a contact to an inbox", async () => {
    const { connect, sandbox } = await startSandbox({ profile, seed: { contacts: seedContacts(1) } });
    const link = await connect.inquirly().contactInboxes.create(1, { inboxId: 1, sourceId: "crm" });
    expect(link).toMatchObject({ sourceId: "crm", inbox: { id: 1 } });
    expect(sandbox.state.inquirly.contactInboxes).toMatchObject([{ contactId: 1, inboxId: 1, sourceId: "crm" }]);
  });

  it("lists the inboxes through which a contact can be written to", async () => {
    const { connect } = await startSandbox({ profile, seed: { contacts: seedContacts(1) } });
    const links = await connect.inquirly().contactInboxes.listContactable(1);
    expect(links.map(({ inbox }) => inbox.id)).toEqual([1, 3, 407]);
    expect(links[1]).toEqual({
      sourceId: "c0001@acme.example",
      inbox: { id: 3, name: "Email", channelType: "Channel::Email" },
    });
  });
});

describe.each(profiles)("the filter of Inquirly with the profile %s", (profile) => {
  const seed = {
    accounts: [{ id: 1, custom_attributes: [{ key: "plan", type: "text" as const }] }],
    contacts: seedContacts(20).map((contact) => ({
      ...contact,
      custom_attributes: { plan: contact.id % 2 ? "free" : "pro" },
      blocked: contact.id === 3,
    })),
  };
  const filter = async (first: FilterCondition, ...more: FilterCondition[]) => {
    const { connect } = await startSandbox({ profile, seed });
    const found = await collect(connect.inquirly().filter([first, ...more]));
    return found.map(({ id }) => id).sort((left, right) => left - right);
  };

  it("walks every page of the contacts that meet a condition", async () => {
    const found = await filter({ attributeKey: "name", filterOperator: "contains", values: ["Contact"] });
    expect(found).toEqual(seedContacts(20).map(({ id }) => id));
  });

  it("joins conditions with AND unless told otherwise", async () => {
    const isPro: FilterCondition = { attributeKey: "plan", filterOperator: "equal_to", values: ["pro"] };
    const isTeen: FilterCondition = { attributeKey: "name", filterOperator: "contains", values: ["001"] };
    expect(await filter(isPro, isTeen)).toEqual([10, 12, 14, 16, 18]);
  });

  it("joins conditions with OR when told so, and takes no notice of the last one's operator", async () => {
    const isFirst: FilterCondition = { attributeKey: "identifier", filterOperator: "equal_to", values: ["crm-0001"] };
    const isLast: FilterCondition = {
      attributeKey: "email",
      filterOperator: "equal_to",
      values: ["c0020@acme.example"],
    };
    expect(await filter({ ...isFirst, queryOperator: "OR" }, { ...isLast, queryOperator: "OR" })).toEqual([1, 20]);
  });

  it("rejects a value that the field cannot have", async () => {
    const condition = { attributeKey: "unknown", filterOperator: "equal_to", values: ["x"] } as const;
    await expect(filter(condition)).rejects.toBeInstanceOf(ValidationError);
  });
});
