import { createClient } from "@contacts-api/client/99digital";
import { createSandbox } from "@contacts-api/sandbox";
// #region react-query
import { QueryClient } from "@tanstack/react-query";
import createQueryHooks from "openapi-react-query";

const sandbox = createSandbox();
const client = createClient({
  accessToken: "sandbox-admin-token",
  baseUrl: sandbox.baseUrl("99digital"),
  fetch: sandbox.fetch,
});
const $api = createQueryHooks(client);

// In a component: $api.useQuery("get", "/api/v1/accounts/{account_id}/contacts", { params: { path: { account_id: 1 } } })
const options = $api.queryOptions("get", "/api/v1/accounts/{account_id}/contacts", {
  params: { path: { account_id: 1 }, query: { sort: "name" } },
});
const { meta, payload } = await new QueryClient().fetchQuery(options);
console.log(meta.count, payload.length);
// #endregion
