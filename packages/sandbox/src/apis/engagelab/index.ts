import type { IncomingRequest } from "../../http/incoming-request.js";
import { type Caller, callerOfKey } from "../../store/access.js";
import type { Store } from "../../store/store.js";
import type { Api } from "../../upstream/api.js";
import { upstreamEnvelopes } from "../../upstream/render/envelopes.js";
import { basicCredentials } from "./basic-credentials.js";
import { documentedEnvelopes } from "./documented-envelopes.js";
import { operations } from "./operations.js";

/** EngageLab LiveDesk. The key pair determines the account, so its paths do not name one. */
export const engagelab: Api = {
  id: "engagelab",
  basePath: "/api/v2/accounts",
  operations,
  variants: {
    upstream: { envelopes: upstreamEnvelopes, authenticate: authenticateByKey },
    documented: { envelopes: documentedEnvelopes, authenticate: authenticateByKey },
  },
};

function authenticateByKey(store: Store, request: IncomingRequest): Caller {
  return callerOfKey(store, basicCredentials(request));
}
