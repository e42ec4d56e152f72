import { ContactsApiError } from "./contacts-api-error.js";
import { hasCode } from "./has-code.js";

/**
 * A create was sent, no usable reply came, and it could not be found out whether it was carried out: the contact may exist.
 * `cause` is the failure that left it open.
 */
export class AmbiguousWriteError extends ContactsApiError {
  override get code() {
    return "ambiguous_write" as const;
  }
}

export function isAmbiguousWriteError(error: unknown): error is AmbiguousWriteError {
  return hasCode(error, "ambiguous_write");
}
