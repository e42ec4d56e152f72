import type { IncomingRequest } from "../../http/incoming-request.js";
import { type Caller, callerOfKey } from "../../store/access.js";
import type { Store } from "../../store/store.js";
import type { Api } from "../../upstream/api.js";
import { upstreamEnvelopes } from "../../upstream/render/envelopes.js";
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

/** The API key and secret of an `Authorization: Basic` header; null when there is no readable one. */
function basicCredentials(request: IncomingRequest): { key: string; secret: string } | null {
  const encoded = /^Basic +([A-Za-z0-9+/=_-]+) *$/i.exec(request.header("authorization") ?? "")?.[1];
  if (encoded === undefined) return null;
  const decoded = decodeBase64(encoded);
  const colon = decoded.indexOf(":");
  return colon < 1 ? null : { key: decoded.slice(0, colon), secret: decoded.slice(colon + 1) };
}

function decodeBase64(encoded: string): string {
  try {
    return atob(encoded);
  } catch {
    return "";
  }
}
