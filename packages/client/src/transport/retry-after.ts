/** Milliseconds that a `Retry-After` header (seconds, or a date) asks to wait; NaN when there is none, or none that can be used. */
export function readRetryAfter(headers: Headers | undefined): number {
  const value = headers?.get("retry-after") as string;
  return Math.max(0, Number(value) * 1_000 || Date.parse(value) - Date.now());
}
