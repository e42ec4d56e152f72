import { createContacts } from "@contacts-api/client/99digital";
import { upsertMany } from "@contacts-api/client/upsert-many";
import { createSandbox } from "@contacts-api/sandbox";

const sandbox = createSandbox();
const contacts = createContacts({
  accessToken: "sandbox-admin-token",
  accountId: 1,
  baseUrl: sandbox.baseUrl("99digital"),
  fetch: sandbox.fetch,
});

// #region upsert-many
const rows = [
  { inboxId: 1, name: "Alice", identifier: "crm-42" },
  { inboxId: 1, name: "Bob", email: "no email" },
];
for await (const { index, outcome, error } of upsertMany(contacts, rows, { concurrency: 4 }))
  console.log(index, outcome ?? String(error));
// #endregion
