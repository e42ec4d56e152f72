import type { Caller } from "../../store/access.js";
import type { UploadedFile } from "../../store/avatar-file.js";
import { isBlank } from "../../store/casting.js";
import { type Parameters, parameter } from "../../store/contact-fields.js";
import type { Store } from "../../store/store.js";
import type { Answer } from "./answer.js";
import type { ShapeContext } from "./shapes/contact-shape.js";
import type { Envelopes } from "./shapes/envelopes.js";

type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** A call that was read and whose caller is known. */
export interface Call extends ShapeContext {
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
  answer(call: Call): Answer;
}

/**
 * Whether contact inboxes were asked for: when the parameter is absent or blank, or exactly the string `true`. A JSON
 * `true` is not that string, and a JSON `false` is blank (reference §5.2).
 */
export function wantsContactInboxes({ parameters }: Pick<Call, "parameters">): boolean {
  const wanted = parameter(parameters, "include_contact_inboxes");
  return isBlank(wanted) || wanted === "true";
}
