// #region inquirly
import { createContacts } from "@contacts-api/client/inquirly";
import { createSandbox } from "@contacts-api/sandbox";

const sandbox = createSandbox();
const contacts = createContacts({
  accessToken: "sandbox-admin-token",
  accountId: 1,
  baseUrl: sandbox.baseUrl("inquirly"), // required: the vendor documents no host
  fetch: sandbox.fetch,
});

const bob = await contacts.create({ inboxId: 1, name: "Bob", phoneNumber: "+12025550143" });
for await (const contact of contacts.search("bob")) console.log(contact.id, contact.phoneNumber);
await contacts.delete(bob.id);
// #endregion
