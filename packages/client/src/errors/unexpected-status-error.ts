import { ContactsApiError } from "./contacts-api-error.js";

/** A status outside 2xx that no other class stands for, such as 406 or 408. */
export class UnexpectedStatusError extends ContactsApiError {
  override get name() {
    return "UnexpectedStatusError" as const;
  }

  override get code() {
    return "unexpected_status" as const;
  }
}
