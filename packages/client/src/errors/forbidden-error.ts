import { ContactsApiError } from "./contacts-api-error.js";
import { hasCode } from "./has-code.js";

/** 403, or the 401 by which the servers say that a known user may not do this: role, account or bot restrictions. */
export class ForbiddenError extends ContactsApiError {
  override get code() {
    return "forbidden" as const;
  }
}

export function isForbiddenError(error: unknown): error is ForbiddenError {
  return hasCode(error, "forbidden");
}
