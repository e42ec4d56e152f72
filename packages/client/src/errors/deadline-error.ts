import { ContactsApiError } from "./contacts-api-error.js";
import { hasCode } from "./has-code.js";

/** The whole call, retries and waits included, took longer than `deadline`. */
export class DeadlineError extends ContactsApiError {
  override get code() {
    return "deadline" as const;
  }
}

export function isDeadlineError(error: unknown): error is DeadlineError {
  return hasCode(error, "deadline");
}
