import { unhandled } from "../refusal.js";

const DAY_IN_MILLISECONDS = 86_400_000;

export function dayOfTime(milliseconds: number): number {
  return Math.floor(milliseconds / DAY_IN_MILLISECONDS);
}

const ISO_DATE = /^(\d{4,5})-(\d{1,2})-(\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?$/i;
const COMPACT_DATE = /^(\d{4})(\d{2})(\d{2})$/;
const SLASHED_DATE = /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/;
const AMERICAN_DATE = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4})$/;

/**
 * A day as PostgreSQL reads it with its default settings, counted from 1970-01-01: ISO dates with or without a time,
 * `20260131`, `2026/01/31`, `01/31/2026`, a month's name with a day and a year of four digits in any order, and the words
 * `today`, `infinity` and their like. PostgreSQL knows a few more spellings.
 *
 * @param now The current time in milliseconds; `today` is its UTC day.
 * @throws {Refusal} `unhandled` for anything else, as for a date that does not exist.
 */
export function readSqlDay(sent: string, now: number): number {
  const text = sent.trim().toLowerCase();
  const named = dayOfWord(text, dayOfTime(now)) ?? dayWithMonthName(text);
  if (named !== undefined) return named;
  const yearFirst = ISO_DATE.exec(text) ?? COMPACT_DATE.exec(text) ?? SLASHED_DATE.exec(text);
  if (yearFirst !== null) return existingDay(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const monthFirst = AMERICAN_DATE.exec(text);
  if (monthFirst !== null) return existingDay(Number(monthFirst[4]), Number(monthFirst[1]), Number(monthFirst[3]));
  throw unhandled("invalid input syntax for type date");
}

function dayOfWord(word: string, today: number): number | undefined {
  switch (word) {
    case "today":
    case "now":
      return today;
    case "tomorrow":
      return today + 1;
    case "yesterday":
      return today - 1;
    case "epoch":
      return 0;
    case "infinity":
      return Number.POSITIVE_INFINITY;
    case "-infinity":
      return Number.NEGATIVE_INFINITY;
    default:
      return undefined;
  }
}

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/** Such as `Sep 22 2026`, `22-Sep-2026` or `2026 September 22`. */
function dayWithMonthName(text: string): number | undefined {
  const parts = text.split(/[\s,-]+/);
  const names = parts.filter((part) => /^[a-z]/.test(part));
  const years = parts.filter((part) => /^\d{4}$/.test(part));
  const days = parts.filter((part) => /^\d{1,2}$/.test(part));
  if (parts.length !== 3 || names.length !== 1 || years.length !== 1 || days.length !== 1) return undefined;
  const name = names[0] ?? "";
  const month = MONTHS.findIndex((candidate) => candidate === name || candidate.slice(0, 3) === name) + 1;
  return month === 0 ? undefined : existingDay(Number(years[0]), month, Number(days[0]));
}

function existingDay(year: number, month: number, day: number): number {
  const found = dayOfDate(year, month, day);
  if (found === null) throw unhandled("date field value out of range");
  return found;
}

/** @returns null when the date does not exist. */
function dayOfDate(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(year, month - 1, day);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? dayOfTime(date.getTime()) : null;
}

const ISO_8601 = /^\s*(\d{4})(-?)(\d{2})\2(\d{2})(?:T[\d:.,]+(?:Z|[+-][\d:]+)?)?\s*$/i;

/**
 * A day in ISO 8601, with or without a time: what servers read that bind the values of a filter. Ordinal dates and
 * dates by week, which they read too, are not read here.
 *
 * @returns null for anything else, as for a date that does not exist.
 */
export function readIsoDay(text: string): number | null {
  const parts = ISO_8601.exec(text);
  return parts === null ? null : dayOfDate(Number(parts[1]), Number(parts[3]), Number(parts[4]));
}

/** The day as a text that compares like the date. */
export function textOfDay(day: number): string {
  return new Date(day * DAY_IN_MILLISECONDS).toISOString().slice(0, 10);
}

/** Before it, the date that upstream writes into the SQL text is none. */
export const FIRST_WRITABLE_DAY = dayOfTime(new Date("0001-01-01T00:00:00Z").getTime());
