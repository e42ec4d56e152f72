import type { IncomingRequest } from "../http/incoming-request.js";
import { type Caller, enterAccount, userOfToken } from "../store/access.js";
import { isJsonObject, type JsonValue } from "../store/json.js";
import { unhandled } from "../store/refusal.js";
import type { Store } from "../store/store.js";

/**
 * Upstream's scheme: a user's token in the header `api_access_token`. Rack treats `_` and `-` alike, so
 * `Api-Access-Token` works too, also behind proxies that drop headers with underscores (reference §2).
 */
export function authenticateByToken(store: Store, request: IncomingRequest, accountId: string): Caller {
  const token = accessToken(request);
  if (!token?.trim()) requireReadableSession(request);
  return enterAccount(store, userOfToken(store, token), accountId);
}

/**
 * A bearer value is read as a dashboard's session: base64 of a JSON object. Without a token, other JSON is where
 * upstream's code breaks (reference §2).
 *
 * @throws {Refusal} `unhandled`.
 */
function requireReadableSession(request: IncomingRequest): void {
  const [scheme, encoded = ""] = (request.header("authorization") ?? "").split(/ +/);
  if (scheme?.toLowerCase() !== "bearer") return;
  const session = decodeSession(encoded);
  if (session === undefined || isJsonObject(session) || typeof session === "string") return;
  throw unhandled("the session has no keys");
}

/** @returns undefined when the text is not the base64 of JSON. */
function decodeSession(encoded: string): JsonValue | undefined {
  try {
    return JSON.parse(atob(encoded)) as JsonValue;
  } catch {
    return undefined;
  }
}

export function accessToken(request: IncomingRequest): string | null {
  return request.header("api_access_token") ?? request.header("api-access-token");
}
