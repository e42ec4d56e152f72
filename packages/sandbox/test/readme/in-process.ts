// #region program
import { createSandbox } from "@contacts-api/sandbox";

const sandbox = createSandbox({ seed: { contacts: [{ name: "Ada", email: "ada@acme.example" }] } });

const response = await sandbox.fetch(`${sandbox.baseUrl("99digital")}/api/v1/accounts/1/contacts/search?q=ada`, {
  headers: { api_access_token: "sandbox-admin-token" },
});
const { meta, payload } = await response.json();
console.log(meta.count, payload[0].name); // 1 Ada
// #endregion
