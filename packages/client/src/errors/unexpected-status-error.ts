import { ContactsApiError } from "./contacts-api-error.js";
import { hasCode } from "./has-code.js";

/** A status outside 2xx that no other class stands for, such as 406 or 408. */
export class UnexpectedStatusError extends ContactsApiError {
  override get code() {
    return "unexpected_status" as const;
  }
}

export function isUnexpectedStatusError(error: unknown): error is UnexpectedStatusError {
  return hasCode(error, "unexpected_status");
}
