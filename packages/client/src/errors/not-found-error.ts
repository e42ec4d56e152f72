import { ContactsApiError } from "./contacts-api-error.js";

/** 404: no such contact, inbox, account or route. A contact of another account is not found either. */
export class NotFoundError extends ContactsApiError {
  override get name() {
    return "NotFoundError" as const;
  }

  override get code() {
    return "not_found" as const;
  }
}
