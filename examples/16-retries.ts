import { createContacts } from "@contacts-api/client/99digital";
import { createSandbox } from "@contacts-api/sandbox";

const sandbox = createSandbox({ seed: { contacts: [{ name: "Alice", email: "alice@acme.example" }] } });

// #region retries
// The server is busy twice.
sandbox.addFault({ match: { method: "GET" }, effect: { kind: "status", status: 503 }, times: 2 });

const contacts = createContacts({
  accessToken: "sandbox-admin-token",
  accountId: 1,
  baseUrl: sandbox.baseUrl("99digital"),
  fetch: sandbox.fetch,
  hooks: { onRetry: ({ attempt, status }) => console.log(`attempt ${attempt}: ${status}`) },
});
for await (const contact of contacts.list({ sort: "name" })) console.log(contact.name);
// #endregion
