import { createContacts } from "@contacts-api/client/99digital";
// #region msw
import { contractHandlers } from "@contacts-api/contract/msw";
import { createSandbox } from "@contacts-api/sandbox";
import { setupServer } from "msw/node"; // in a browser: setupWorker from "msw/browser"

const sandbox = createSandbox();
const handlers = await contractHandlers({
  api: "99digital",
  baseUrl: "https://desk.example",
  serverUrl: sandbox.baseUrl("99digital"),
  fetch: sandbox.fetch,
});
const server = setupServer(...handlers);
server.listen();
// #endregion

const contacts = createContacts({ accessToken: "sandbox-admin-token", accountId: 1, baseUrl: "https://desk.example" });
await contacts.create({ inboxId: 1, name: "Eve", email: "eve@acme.example" });
for await (const contact of contacts.search("eve")) console.log(contact.name);
server.close();
