import { createContacts } from "@contacts-api/client/engagelab";
import { createSandbox } from "@contacts-api/sandbox";

const sandbox = createSandbox();
const contacts = createContacts({
  apiKey: "sandbox-key",
  apiSecret: "sandbox-secret",
  baseUrl: sandbox.baseUrl("engagelab"),
  fetch: sandbox.fetch,
});

// #region upsert
const customer = { inboxId: 407, name: "Carol", email: "carol@acme.example", identifier: "crm-43" };
for (const wanted of [customer, customer, { ...customer, name: "Carol C." }]) {
  const { contact, outcome } = await contacts.upsert(wanted, { match: ["identifier", "email"] });
  console.log(contact.id, contact.name, outcome);
}
// #endregion
