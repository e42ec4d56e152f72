import { ContactsApiError } from "./contacts-api-error.js";

/** The whole call, retries and waits included, took longer than `deadline`. */
export class DeadlineError extends ContactsApiError {
  override get name() {
    return "DeadlineError" as const;
  }

  override get code() {
    return "deadline" as const;
  }
}
