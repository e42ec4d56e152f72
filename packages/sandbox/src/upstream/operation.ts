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
  /** The contact's id as the path has it; empty where the path has none. */
  readonly contactId: string;
  readonly envelopes: Envelopes;
}

/** One method of one path. */
export interface Operation {
  readonly method: Method;
  /** Below the API's base path; `:contact_id` stands for the contact. */
  readonly path: string;
  /** @throws {Refusal} when the store refuses the call. */
  run(call: Call): OperationResult;
}

/**
 * Whether contact inboxes were asked for: when the parameter is absent or blank, or exactly the string `true`. A JSON
 * `true` is not that string, and a JSON `false` is blank (reference §5.2).
 */
export function wantsContactInboxes({ parameters }: Pick<Call, "parameters">): boolean {
  const wanted = parameter(parameters, "include_contact_inboxes");
  return isBlank(wanted) || wanted === "true";
}
