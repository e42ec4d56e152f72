import { ContactsApiError, type ErrorDetails } from "./contacts-api-error.js";
import { hasCode } from "./has-code.js";

export interface RateLimitDetails extends ErrorDetails {
  retryAfter?: number | undefined;
}

/** 429: too many requests. The server has not processed this one. */
export class RateLimitError extends ContactsApiError<RateLimitDetails> implements RateLimitDetails {
  /** Seconds the server asks to wait; absent when it does not say, as Chatwoot never does. */
  declare readonly retryAfter?: number | undefined;

  override get code() {
    return "rate_limit" as const;
  }
}

export function isRateLimitError(error: unknown): error is RateLimitError {
  return hasCode(error, "rate_limit");
}
