import { callerOfKey } from "../../store/access.js";
import type { Api } from "../../upstream/api.js";
import { basicCredentials } from "./basic-credentials.js";
import { documentedEnvelopes } from "./documented-envelopes.js";
import { operations } from "./operations.js";

/** EngageLab LiveDesk. The key pair names the account, so its paths do not. */
export const engagelab: Api = {
  id: "engagelab",
  basePath: "/api/v2/accounts",
  operations,
  documented: documentedEnvelopes,
  authenticate: (store, request) => callerOfKey(store, basicCredentials(request)),
};
