import type { ApiId } from "../api-ids.js";
import type { IncomingRequest } from "../http/incoming-request.js";
import type { Caller } from "../store/access.js";
import type { Store } from "../store/store.js";
import type { Operation } from "./operation.js";
import type { Envelopes } from "./render/envelopes.js";

/** One vendor's API: where its operations lie, who may call them, and what its page shows. */
export interface Api {
  readonly id: ApiId;
  /** Below the base URL; `:account_id` where the path names the account. */
  readonly basePath: string;
  readonly operations: readonly Operation[];
  /** The envelopes of the profile `documented`. */
  readonly documented: Envelopes;
  /**
   * Finds out who calls and in which account.
   *
   * @param accountId From the path; empty where the path has none.
   * @throws {Refusal} in upstream's order of checks.
   */
  authenticate(store: Store, request: IncomingRequest, accountId: string): Caller;
}
