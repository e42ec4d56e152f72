export const TOO_MANY_REQUESTS = 429;

/** Upstream counts requests by the minute of its clock. */
const WINDOW = 60_000;

/** Milliseconds into the new minute at which a request is repeated at the earliest; at the latest twice as many. */
const MARGIN = 1_000;

/** The response that an attempt failed with, as far as it says when to come back. */
interface FailedResponse {
  readonly status: number;
  readonly headers: Headers;
}

/**
 * Milliseconds to wait before repeating: what the server asks for, else a random time with full jitter, at most 0.5 s after
 * the first attempt, doubling up to 8 s. After a 429 that does not say when to come back, and before the last attempt after
 * any 429, the wait lasts at least until the next minute.
 */
export function retryDelay(attempt: number, maxRetries: number, response?: FailedResponse): number {
  const asked = response && readRetryAfter(response.headers);
  if (response?.status === TOO_MANY_REQUESTS && (asked === undefined || attempt === maxRetries)) {
    return Math.max(asked ?? 0, timeUntilNextWindow(response.headers));
  }
  return asked ?? Math.random() * Math.min(8_000, 250 * 2 ** attempt);
}

/** Milliseconds until a minute begins by the server's clock, or by this one's where there is no `Date`. */
export function timeUntilNextWindow(headers?: Headers): number {
  const now = Date.parse(`${headers?.get("date")}`) || Date.now();
  return WINDOW - (now % WINDOW) + MARGIN * (1 + Math.random());
}

/** Milliseconds that `Retry-After` asks to wait, in seconds or by a date; undefined when it asks for no wait or is no use. */
export function readRetryAfter(headers: Headers): number | undefined {
  const value = headers.get("retry-after") ?? "";
  const milliseconds = /^[\d.]{1,7}$/.test(value) ? Number(value) * 1_000 : Date.parse(value) - Date.now();
  return milliseconds > 0 ? milliseconds : undefined;
}
