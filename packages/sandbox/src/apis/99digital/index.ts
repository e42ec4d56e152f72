import type { IncomingRequest } from "../../http/incoming-request.js";
import { enterAccount, userOfToken } from "../../store/access.js";
import { accessToken, authenticateByToken } from "../../upstream/access-token.js";
import type { Api } from "../../upstream/api.js";
import { accountOperations } from "../../upstream/operations/account-operations.js";
import { documentedEnvelopes } from "./documented-envelopes.js";

/** 99digital Online. Its getting-started page names a Bearer token, its contacts pages `api_access_token`. */
export const ninetyNineDigital: Api = {
  id: "99digital",
  basePath: "/api/v1/accounts/:account_id",
  operations: accountOperations,
  documented: documentedEnvelopes,
  authenticate: (store, request, accountId) => {
    // Upstream does not understand API tokens as Bearer tokens; only the vendor's page does.
    if (store.behaviour.shapes === "upstream") return authenticateByToken(store, request, accountId);
    return enterAccount(store, userOfToken(store, accessToken(request) ?? bearerToken(request)), accountId);
  },
};

function bearerToken(request: IncomingRequest): string | null {
  return /^Bearer +(\S+)$/i.exec(request.header("authorization") ?? "")?.[1] ?? null;
}
