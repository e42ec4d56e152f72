import { ContactsApiError } from "./contacts-api-error.js";

/** One attempt, body included, took longer than `timeout`. */
export class TimeoutError extends ContactsApiError {
  override get name() {
    return "TimeoutError" as const;
  }

  override get code() {
    return "timeout" as const;
  }
}
