import { asRecord } from "./records.js";

/** The list in a body: `{ payload }` or a bare array. Undefined when it is neither. */
export function listIn(data: unknown): unknown[] | undefined {
  const list = Array.isArray(data) ? data : asRecord(data).payload;
  return Array.isArray(list) ? list : undefined;
}

/** Text that is set: null for nothing, for the empty text, by which the servers mean nothing, and for objects and lists. */
export function toText(value: unknown): string | null {
  if (value === undefined || value === null || value === "" || typeof value === "object") return null;
  return String(value);
}

/** A whole number that is not negative and held exactly, also when it was written as text; null for anything else. */
export function toNumber(value: unknown): number | null {
  const text = toText(value);
  if (text === null || !/^\d+$/.test(text)) return null;
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : null;
}

/** A truth value, also when it was written as text; null for anything else. */
export function toBoolean(value: unknown): boolean | null {
  if (value === true || value === "true") return true;
  if (value === false || value === "false") return false;
  return null;
}

/** Seconds from here on, in the year 5138, were meant as something else, such as milliseconds. */
const LAST_SECOND = 100_000_000_000;

/** A time given in Unix seconds or in ISO 8601; null for anything else and for 0, by which the servers mean never. */
export function toDate(value: unknown): Date | null {
  const text = toText(value);
  if (text === null) return null;
  const seconds = Number(text);
  if (Number.isNaN(seconds)) return toDateFromIso(text);
  return seconds > 0 && seconds < LAST_SECOND ? new Date(seconds * 1_000) : null;
}

function toDateFromIso(text: string): Date | null {
  const date = new Date(/^\d{4}-\d\d/.test(text) ? text : Number.NaN);
  return Number.isNaN(date.getTime()) ? null : date;
}

/** The labels in a body. Undefined when it holds anything but texts. */
export function toLabels(data: unknown): string[] | undefined {
  const labels = listIn(data);
  return labels?.every((label) => typeof label === "string") ? labels : undefined;
}
