import type { IncomingRequest } from "../http/incoming-request.js";
import { type Caller, enterAccount, userOfToken } from "../store/access.js";
import type { Store } from "../store/store.js";

/**
 * Upstream's scheme: a user's token in the header `api_access_token`. Rack treats `_` and `-` alike, so
 * `Api-Access-Token` works too, also behind proxies that drop headers with underscores (reference §2).
 */
export function authenticateByToken(store: Store, request: IncomingRequest, accountId: string): Caller {
  return enterAccount(store, userOfToken(store, accessToken(request)), accountId);
}

export function accessToken(request: IncomingRequest): string | null {
  return request.header("api_access_token") ?? request.header("api-access-token");
}
