// #region matcher
import "@contacts-api/contract/vitest"; // once, for example in setupFiles
import { createSandbox } from "@contacts-api/sandbox";
import { expect, it } from "vitest";

it("lists contacts as the description says", async () => {
  const sandbox = createSandbox();
  const headers = { api_access_token: "sandbox-admin-token" };
  const request = new Request(`${sandbox.baseUrl("inquirly")}/api/v1/accounts/1/contacts?sort=name`, { headers });
  const response = await sandbox.fetch(request.clone());
  await expect({ request, response }).toMatchContract("inquirly");
});
// #endregion
