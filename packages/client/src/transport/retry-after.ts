/** Milliseconds that a `Retry-After` header (seconds, or a date) asks to wait; falsy when it says nothing usable. */
export function readRetryAfter(headers: Headers | undefined): number | "" | null | undefined {
  const value = headers?.get("retry-after");
  return value && Math.max(0, Number(value) * 1_000 || Date.parse(value) - Date.now());
}
