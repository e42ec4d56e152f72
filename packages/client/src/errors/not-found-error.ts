import { ContactsApiError } from "./contacts-api-error.js";
import { hasCode } from "./has-code.js";

/** 404: no such contact, inbox, account or route. A contact of another account is not found either. */
export class NotFoundError extends ContactsApiError {
  override get code() {
    return "not_found" as const;
  }
}

export function isNotFoundError(error: unknown): error is NotFoundError {
  return hasCode(error, "not_found");
}
