import { authenticateByToken } from "../../upstream/access-token.js";
import type { Api } from "../../upstream/api.js";
import { accountOperations } from "../../upstream/operations/account-operations.js";
import { documentedEnvelopes } from "./documented-envelopes.js";

/** Inquirly. Its pages show no credential at all, so upstream's is asked for. */
export const inquirly: Api = {
  id: "inquirly",
  basePath: "/api/v1/accounts/:account_id",
  operations: accountOperations,
  documented: documentedEnvelopes,
  authenticate: authenticateByToken,
};
