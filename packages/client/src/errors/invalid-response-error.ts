import { ContactsApiError, type ErrorDetails } from "./contacts-api-error.js";

export interface InvalidResponseDetails extends ErrorDetails {
  readonly mediaType?: string | null | undefined;
  readonly excerpt?: string | undefined;
}

/**
 * A 2xx response that is not what was promised: HTML, broken JSON, no envelope, too large. The request may have been
 * carried out.
 */
export class InvalidResponseError extends ContactsApiError<InvalidResponseDetails> implements InvalidResponseDetails {
  /** The response's `Content-Type`; null when it had none. */
  declare readonly mediaType?: string | null | undefined;
  /** The beginning of the response, at most 1 kB, credentials replaced. */
  declare readonly excerpt?: string | undefined;

  override get name() {
    return "InvalidResponseError" as const;
  }

  override get code() {
    return "invalid_response" as const;
  }
}
