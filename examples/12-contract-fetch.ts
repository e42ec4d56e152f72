// #region contract-fetch
import { createContacts } from "@contacts-api/client/inquirly";
import { contractFetch } from "@contacts-api/contract/fetch";
import { createSandbox } from "@contacts-api/sandbox";

const sandbox = createSandbox();
const contacts = createContacts({
  accessToken: "sandbox-admin-token",
  accountId: 1,
  baseUrl: sandbox.baseUrl("inquirly"),
  fetch: contractFetch(sandbox.fetch, {
    api: "inquirly",
    onViolation: ({ operationId, violations }) => console.log(operationId, violations),
  }),
});
// #endregion

// #region changed-server
const { id } = await contacts.create({ inboxId: 1, name: "Dora", email: "dora@acme.example" });
console.log(id, await contacts.labels.set(id, ["vip"]));

// A server that has changed: the labels are no longer under "payload".
const headers = { "content-type": "application/json" };
sandbox.addFault({
  match: { path: "/labels" },
  effect: { kind: "status", status: 200, headers, body: '{"labels":[]}' },
});
await contacts.labels.list(id).catch((error: Error) => console.log(error.message));
// #endregion
