import { createContacts } from "@contacts-api/client/inquirly";
import { createSandbox } from "@contacts-api/sandbox";

const sandbox = createSandbox();
const contacts = createContacts({
  accessToken: "sandbox-admin-token",
  accountId: 1,
  baseUrl: sandbox.baseUrl("inquirly"),
  fetch: sandbox.fetch,
});

// #region create
const alice = await contacts.create({ inboxId: 1, name: "Alice", email: "alice@acme.example", identifier: "crm-42" });
console.log(alice.id, alice.createdAt);
// #endregion

// #region get
const { name, contactInboxes } = await contacts.get(alice.id);
console.log(name, contactInboxes);
// #endregion

// #region find
const customer = await contacts.find({ identifier: "crm-42" });
console.log(customer?.name ?? "nobody");
// #endregion

// #region update
const updated = await contacts.update(alice.id, { email: null, customAttributes: { plan: "pro" } });
console.log(updated.email, updated.customAttributes);
// #endregion

// #region upsert
const { contact, outcome } = await contacts.upsert({ inboxId: 1, name: "Alice C.", identifier: "crm-42" });
console.log(contact.name, outcome);
// #endregion

// #region list
for await (const listed of contacts.list({ sort: "name" })) console.log(listed.id, listed.name);
// #endregion

// #region list.page
const second = await contacts.list({ sort: "name" }).page(2);
console.log(second.contacts.length, "of", second.count, second.hasNext);
// #endregion

// #region list.first
const latest = await contacts.list({ sort: "-last_activity_at" }).first();
console.log(latest?.name);
// #endregion

// #region list.toArray
const some = await contacts.list({ sort: "name" }).toArray({ limit: 30 });
console.log(some.length);
// #endregion

// #region list.pages
for await (const page of contacts.list({ sort: "name" }).pages()) console.log(page.number, page.contacts.length);
// #endregion

// #region search
for await (const found of contacts.search("crm-42")) console.log(found.id, found.identifier);
// #endregion

// #region filter
const named = [{ attributeKey: "name", filterOperator: "contains", values: ["Alice"] }] as const;
for await (const found of contacts.filter(named)) console.log(found.id, found.name);
// #endregion

// #region conversations
for (const conversation of await contacts.conversations(alice.id)) console.log(conversation.id, conversation.status);
// #endregion

// #region labels.list
const labels = await contacts.labels.list(alice.id);
console.log(labels);
// #endregion

// #region labels.set
const replaced = await contacts.labels.set(alice.id, ["vip", "newsletter"]);
console.log(replaced);
// #endregion

// #region contactInboxes.create
const link = await contacts.contactInboxes.create(alice.id, { inboxId: 407, sourceId: "crm-42" });
console.log(link.sourceId, link.inbox.name);
// #endregion

// #region contactInboxes.listContactable
for (const { inbox } of await contacts.contactInboxes.listContactable(alice.id)) console.log(inbox.id, inbox.name);
// #endregion

// #region delete
await contacts.delete(alice.id);
// #endregion
