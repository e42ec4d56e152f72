import { ContactsApiError, type ErrorDetails } from "./contacts-api-error.js";
import { hasCode } from "./has-code.js";

export interface InvalidResponseDetails extends ErrorDetails {
  mediaType?: string | null;
  excerpt?: string | undefined;
}

/** A 2xx answer that is not what was promised: HTML, broken JSON, no envelope, too large. It may have been carried out. */
export class InvalidResponseError extends ContactsApiError<InvalidResponseDetails> implements InvalidResponseDetails {
  /** The answer's `Content-Type`; null when it had none. */
  declare readonly mediaType?: string | null;
  /** The beginning of the answer, at most 1 kB, credentials replaced. */
  declare readonly excerpt?: string | undefined;

  override get code() {
    return "invalid_response" as const;
  }
}

export function isInvalidResponseError(error: unknown): error is InvalidResponseError {
  return hasCode(error, "invalid_response");
}
