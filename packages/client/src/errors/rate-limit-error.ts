import { ContactsApiError, type ErrorDetails } from "./contacts-api-error.js";

export interface RateLimitDetails extends ErrorDetails {
  readonly retryAfter?: number | undefined;
}

/** 429: too many requests. The server has not processed this one. */
export class RateLimitError extends ContactsApiError<RateLimitDetails> implements RateLimitDetails {
  /** Seconds the server asks to wait; absent when it does not say, as Chatwoot never does. */
  declare readonly retryAfter?: number | undefined;

  override get name() {
    return "RateLimitError" as const;
  }

  override get code() {
    return "rate_limit" as const;
  }
}
