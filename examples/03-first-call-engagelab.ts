// #region engagelab
import { createContacts } from "@contacts-api/client/engagelab";
import { createSandbox } from "@contacts-api/sandbox";

const sandbox = createSandbox();
const contacts = createContacts({
  apiKey: "sandbox-key",
  apiSecret: "sandbox-secret",
  baseUrl: sandbox.baseUrl("engagelab"),
  fetch: sandbox.fetch,
});

const carol = await contacts.create({ inboxId: 407, name: "Carol", email: "carol@acme.example" });
await contacts.update(carol.id, { phoneNumber: "+12025550144" });
for await (const contact of contacts.list({ sort: "name", direction: "desc" }))
  console.log(contact.id, contact.phoneNumber);
// #endregion
