import { createContacts } from "@contacts-api/client/inquirly";
import { createSandbox } from "@contacts-api/sandbox";

const sandbox = createSandbox();

// #region custom-fetch
// The transport calls this once for each attempt, with the request as it goes out: the place for a proxy, a mock or a trace.
const contacts = createContacts({
  accessToken: "sandbox-admin-token",
  accountId: 1,
  baseUrl: sandbox.baseUrl("inquirly"),
  fetch: async (request) => {
    const response = await sandbox.fetch(request);
    console.log(request.method, new URL(request.url).pathname, response.status);
    return response;
  },
});
// #endregion

const { id } = await contacts.create({ inboxId: 1, name: "Dora", email: "dora@acme.example" });
await contacts.labels.set(id, ["vip"]);
