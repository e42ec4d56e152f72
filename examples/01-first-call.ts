// #region 99digital
import { createContacts } from "@contacts-api/client/99digital";
import { createSandbox } from "@contacts-api/sandbox";

const sandbox = createSandbox();
const contacts = createContacts({
  accessToken: "sandbox-admin-token",
  accountId: 1,
  baseUrl: sandbox.baseUrl("99digital"), // leave out these two lines
  fetch: sandbox.fetch, // to call the vendor's server
});

const alice = await contacts.create({ inboxId: 1, name: "Alice", email: "alice@acme.example", identifier: "crm-42" });
await contacts.update(alice.id, { customAttributes: { plan: "pro" } });
for await (const contact of contacts.list({ sort: "name" }))
  console.log(contact.id, contact.name, contact.customAttributes);
// #endregion
