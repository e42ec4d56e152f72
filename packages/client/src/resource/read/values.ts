import { asRecord } from "../../transport/records.js";

/** The list in a body: `{ payload }` or a bare array. Undefined when it is neither. */
export function listIn(data: unknown): unknown[] | undefined {
  const list = Array.isArray(data) ? data : asRecord(data).payload;
  return Array.isArray(list) ? list : undefined;
}

/** Text that is set: null for nothing and for the empty text, by which the servers mean nothing. */
export function toText(value: unknown): string | null {
  if (value === undefined || value === null || value === "") return null;
  return String(value);
}

/** A whole number that is not negative, also when it was written as text; null for anything else. */
export function toNumber(value: unknown): number | null {
  return (typeof value === "number" || typeof value === "string") && /^\d+$/.test(String(value)) ? Number(value) : null;
}

/** A truth value, also when it was written as text; null for anything else. */
export function toBoolean(value: unknown): boolean | null {
  if (value === true || value === "true") return true;
  if (value === false || value === "false") return false;
  return null;
}

/** A time given in Unix seconds or in ISO 8601; null for anything else and for 0, by which the servers mean never. */
export function toDate(value: unknown): Date | null {
  const seconds = toNumber(value);
  const milliseconds = seconds === null ? Date.parse(String(value)) : seconds * 1_000;
  return Number.isNaN(milliseconds) || milliseconds === 0 ? null : new Date(milliseconds);
}

/** The labels in a body. */
export function toLabels(data: unknown): string[] | undefined {
  return listIn(data)?.map(String);
}
