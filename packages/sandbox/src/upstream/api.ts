import type { ApiId } from "../api-ids.js";
import type { IncomingRequest } from "../http/incoming-request.js";
import type { Caller } from "../store/access.js";
import type { Store } from "../store/store.js";
import type { Operation } from "./operation.js";
import type { Shapes } from "./profiles.js";
import type { Envelopes } from "./render/envelopes.js";

/** One vendor's API: its paths, its credentials and its responses. */
export interface Api {
  readonly id: ApiId;
  /** Below the base URL; contains `:account_id` when the path names the account. */
  readonly basePath: string;
  readonly operations: readonly Operation[];
  /** What differs between the server as upstream has it and as the vendor's pages document it. */
  readonly variants: Readonly<Record<Shapes, ApiVariant>>;
}

interface ApiVariant {
  readonly envelopes: Envelopes;
  readonly authenticate: Authenticate;
}

/**
 * Identifies the caller and the account.
 *
 * @param accountId From the path; empty when the path names no account.
 * @throws {Refusal} in upstream's order of checks.
 */
type Authenticate = (store: Store, request: IncomingRequest, accountId: string) => Caller;
