import { ContactsApiError } from "./contacts-api-error.js";
import { hasCode } from "./has-code.js";

/** One attempt, body included, took longer than `timeout`. */
export class TimeoutError extends ContactsApiError {
  override get code() {
    return "timeout" as const;
  }
}

export function isTimeoutError(error: unknown): error is TimeoutError {
  return hasCode(error, "timeout");
}
