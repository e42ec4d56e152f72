export const TOO_MANY_REQUESTS = 429;

/** The response that an attempt failed with, as far as it says when to come back. */
interface FailedResponse {
  readonly status: number;
  readonly headers: Headers;
}

/**
 * Milliseconds to wait before repeating: what the server asks for, else a random time with full jitter, at most 0.5 s after
 * the first attempt, doubling up to 8 s. After a 429 that does not say when to come back it is four times as much and
 * never under a second, for the servers count requests by the minute.
 */
export function retryDelay(attempt: number, response?: FailedResponse): number {
  const asked = response && readRetryAfter(response.headers);
  if (asked !== undefined) return asked;
  const wait = Math.random() * Math.min(8_000, 250 * 2 ** attempt);
  return response?.status === TOO_MANY_REQUESTS ? 1_000 + 4 * wait : wait;
}

/** Milliseconds that `Retry-After` asks to wait, in seconds or by a date; undefined when it asks for no wait or is no use. */
export function readRetryAfter(headers: Headers): number | undefined {
  const value = headers.get("retry-after");
  if (value === null) return undefined;
  const seconds = Number(value);
  const milliseconds = Number.isNaN(seconds) ? Date.parse(value) - Date.now() : seconds * 1_000;
  return Number.isFinite(milliseconds) && milliseconds > 0 ? milliseconds : undefined;
}
