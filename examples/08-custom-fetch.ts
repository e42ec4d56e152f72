import { createContacts } from "@contacts-api/client/inquirly";
import { createSandbox } from "@contacts-api/sandbox";

const sandbox = createSandbox();

// #region custom-fetch
// Called as the platform's fetch is, once for each attempt: the place for a proxy, a mock or a trace.
const contacts = createContacts({
  accessToken: "sandbox-admin-token",
  accountId: 1,
  baseUrl: sandbox.baseUrl("inquirly"),
  fetch: async (url, init) => {
    const response = await sandbox.fetch(url, init);
    console.log(init.method, new URL(url).pathname, response.status);
    return response;
  },
});
// #endregion

const { id } = await contacts.create({ inboxId: 1, name: "Dora", email: "dora@acme.example" });
await contacts.labels.set(id, ["vip"]);
