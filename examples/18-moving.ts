// #region vendors
import { createContacts as createEngagelab } from "@contacts-api/client/engagelab";
import { createContacts as createInquirly } from "@contacts-api/client/inquirly";
import { createSandbox } from "@contacts-api/sandbox";

const sandbox = createSandbox();

const from = createInquirly({
  accessToken: "sandbox-admin-token",
  accountId: 1,
  baseUrl: sandbox.baseUrl("inquirly"),
  fetch: sandbox.fetch,
});
const to = createEngagelab({
  apiKey: "sandbox-key",
  apiSecret: "sandbox-secret",
  baseUrl: sandbox.baseUrl("engagelab"),
  fetch: sandbox.fetch,
});
// #endregion

await from.create({ inboxId: 1, name: "Alice", email: "alice@acme.example", customAttributes: { plan: "pro" } });
await from.create({ inboxId: 1, name: "Bob", phoneNumber: "+12025550143", identifier: "crm-43" });

// #region moving
for await (const old of from.list()) {
  const { contact, outcome } = await to.upsert({
    inboxId: 407, // an inbox of the new account
    identifier: old.identifier ?? `inquirly-${old.id}`, // by which a second run finds the contact
    name: old.name ?? undefined,
    email: old.email ?? undefined,
    phoneNumber: old.phoneNumber ?? undefined,
  });
  // EngageLab documents custom attributes for an update alone.
  const { customAttributes } = await to.update(contact.id, { customAttributes: old.customAttributes });
  console.log(contact.identifier, outcome, customAttributes);
}
// #endregion
