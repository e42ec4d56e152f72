import { createContacts } from "@contacts-api/client/99digital";
import { logHooks } from "@contacts-api/client/logger";
import { createSandbox } from "@contacts-api/sandbox";

const sandbox = createSandbox();

// #region logging
const hooks = logHooks((line) => console.log(line));
// #endregion

const contacts = createContacts({
  accessToken: "sandbox-admin-token",
  accountId: 1,
  baseUrl: sandbox.baseUrl("99digital"),
  fetch: sandbox.fetch,
  hooks,
});

await contacts.create({ inboxId: 1, name: "Alice", email: "alice@acme.example" });
await contacts.find({ email: "alice@acme.example" });

// #region with-response
const { data: page, response } = await contacts.list({ sort: "name" }).page(1).withResponse();
console.log(page.contacts.length, response.status, response.headers.get("content-type"), response.requestId);
// #endregion
