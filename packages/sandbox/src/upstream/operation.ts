import type { Caller } from "../store/access.js";
import type { UploadedFile } from "../store/contacts/avatar-file.js";
import { isBlank } from "../store/database/casting.js";
import { type Parameters, parameter } from "../store/parameters.js";
import type { Store } from "../store/store.js";
import type { OperationResult } from "./operation-result.js";
import type { RenderContext } from "./render/contact.js";
import type { Envelopes } from "./render/envelopes.js";

type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** A request that has been read, with its caller. */
export interface Call extends RenderContext {
  readonly store: Store;
  readonly caller: Caller;
  readonly parameters: Parameters;
  readonly files: ReadonlyMap<string, UploadedFile>;
  /** The contact's ID as it stands in the path; empty when the path has none. */
  readonly contactId: string;
  readonly envelopes: Envelopes;
}

/** A method and a path with what they do. */
export interface Operation {
  readonly method: Method;
  /** Below the API's base path; contains `:contact_id` when the path names a contact. */
  readonly path: string;
  /** @throws {Refusal} when the store refuses the call. */
  run(call: Call): OperationResult;
}

/**
 * Whether contact inboxes were requested: when the parameter is absent or blank, or is the string `true`. A JSON `true`
 * is not that string, and a JSON `false` is blank (reference §5.2).
 */
export function wantsContactInboxes({ parameters }: Pick<Call, "parameters">): boolean {
  const wanted = parameter(parameters, "include_contact_inboxes");
  return isBlank(wanted) || wanted === "true";
}
