import { ContactsApiError } from "./contacts-api-error.js";

/**
 * A create was sent, no usable response came, and it could not be found out whether it was carried out: the contact may exist.
 * `cause` is the failure that left it open.
 */
export class AmbiguousWriteError extends ContactsApiError {
  override get name() {
    return "AmbiguousWriteError" as const;
  }

  override get code() {
    return "ambiguous_write" as const;
  }
}
