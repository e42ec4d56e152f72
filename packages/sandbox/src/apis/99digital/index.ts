import type { IncomingRequest } from "../../http/incoming-request.js";
import { type Caller, enterAccount, userOfToken } from "../../store/access.js";
import type { Store } from "../../store/store.js";
import { accessToken, authenticateByToken } from "../../upstream/access-token.js";
import type { Api } from "../../upstream/api.js";
import { accountOperations } from "../../upstream/operations/account-operations.js";
import { upstreamEnvelopes } from "../../upstream/render/envelopes.js";
import { documentedEnvelopes } from "./documented-envelopes.js";

/** 99digital Online. Its getting-started page names a Bearer token, its contacts pages `api_access_token`. */
export const ninetyNineDigital: Api = {
  id: "99digital",
  basePath: "/api/v1/accounts/:account_id",
  operations: accountOperations,
  variants: {
    upstream: { envelopes: upstreamEnvelopes, authenticate: authenticateByToken },
    documented: { envelopes: documentedEnvelopes, authenticate: authenticateByDocumentedToken },
  },
};

/** Also accepts a Bearer token, which only the vendor's page documents; upstream does not. */
function authenticateByDocumentedToken(store: Store, request: IncomingRequest, accountId: string): Caller {
  return enterAccount(store, userOfToken(store, accessToken(request) ?? bearerToken(request)), accountId);
}

function bearerToken(request: IncomingRequest): string | null {
  return /^Bearer +(\S+)$/i.exec(request.header("authorization") ?? "")?.[1] ?? null;
}
