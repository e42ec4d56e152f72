import { ContactsApiError } from "./contacts-api-error.js";

/** 403, or the 401 by which the servers say that a known user may not do this: role, account or bot restrictions. */
export class ForbiddenError extends ContactsApiError {
  override get name() {
    return "ForbiddenError" as const;
  }

  override get code() {
    return "forbidden" as const;
  }
}
