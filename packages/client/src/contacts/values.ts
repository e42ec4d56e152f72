/** Text that is set: null for nothing and for the empty text, by which the servers mean nothing. */
export const toText = (value: unknown): string | null => (value as string | null | undefined)?.toString() || null;

/** A whole number, also when it was written as text; null for anything else. */
export const toNumber = (value: unknown): number | null => (/^\d+$/.test(`${value}`) ? Number(value) : null);

/** A time given in Unix seconds or in ISO 8601; null for anything else and for 0, by which the servers mean never. */
export function toDate(value: unknown): Date | null {
  const seconds = toNumber(value) ?? Date.parse(`${value}`) / 1_000;
  return seconds ? new Date(seconds * 1_000) : null;
}
