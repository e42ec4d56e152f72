import { authenticateByToken } from "../../upstream/access-token.js";
import type { Api } from "../../upstream/api.js";
import { accountOperations } from "../../upstream/operations/account-operations.js";
import { upstreamEnvelopes } from "../../upstream/render/envelopes.js";
import { documentedEnvelopes } from "./documented-envelopes.js";

/** Inquirly. Its pages show no credential, so upstream's is required. */
export const inquirly: Api = {
  id: "inquirly",
  basePath: "/api/v1/accounts/:account_id",
  operations: accountOperations,
  variants: {
    upstream: { envelopes: upstreamEnvelopes, authenticate: authenticateByToken },
    documented: { envelopes: documentedEnvelopes, authenticate: authenticateByToken },
  },
};
