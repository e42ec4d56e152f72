/**
 * Milliseconds to wait before repeating, with full jitter: at most 0.5 s after the first attempt, doubling up to 8 s.
 * After a 429 that does not say when to come back it is four times as much and never under a second, for the servers
 * count requests by the minute.
 */
export function backoff(attempt: number, rateLimited: boolean): number {
  const wait = Math.random() * Math.min(8_000, 250 * 2 ** attempt);
  return rateLimited ? 1_000 + 4 * wait : wait;
}
