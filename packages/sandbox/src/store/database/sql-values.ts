import type { JsonValue } from "../json.js";
import { unhandled } from "../refusal.js";
import { castInteger } from "./casting.js";

const DAY_IN_MILLISECONDS = 86_400_000;

const TRUE_WORD = /^(?:t|tr|tru|true|y|ye|yes|on|1)$/i;
const FALSE_WORD = /^(?:f|fa|fal|fals|false|n|no|of|off|0)$/i;

/**
 * The words PostgreSQL reads as a boolean; numbers are not among them.
 *
 * @throws {Refusal} `unhandled` for anything else.
 */
export function readSqlBoolean(value: JsonValue | undefined): boolean {
  if (typeof value === "boolean") return value;
  const word = typeof value === "string" ? value.trim() : "";
  if (TRUE_WORD.test(word)) return true;
  if (FALSE_WORD.test(word)) return false;
  throw unhandled("invalid input syntax for type boolean");
}

const ISO_DATE = /^(\d{4,5})-(\d{1,2})-(\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?$/;
const COMPACT_DATE = /^(\d{4})(\d{2})(\d{2})$/;
const SLASHED_DATE = /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/;
const AMERICAN_DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/**
 * A day as PostgreSQL reads it with its default settings, counted from 1970-01-01. ISO dates with or without a time,
 * `20260131`, `2026/01/31` and `01/31/2026` are read; PostgreSQL knows a few more spellings.
 *
 * @throws {Refusal} `unhandled` for anything else, as for a date that does not exist.
 */
export function readSqlDay(value: JsonValue | undefined): number {
  const text = typeof value === "string" ? value.trim() : "";
  const yearFirst = ISO_DATE.exec(text) ?? COMPACT_DATE.exec(text) ?? SLASHED_DATE.exec(text);
  if (yearFirst !== null) return dayOf(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const monthFirst = AMERICAN_DATE.exec(text);
  if (monthFirst !== null) return dayOf(Number(monthFirst[3]), Number(monthFirst[1]), Number(monthFirst[2]));
  throw unhandled("invalid input syntax for type date");
}

function dayOf(year: number, month: number, day: number): number {
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) {
    throw unhandled("date field value out of range");
  }
  return dayOfTime(date.getTime());
}

export function dayOfTime(milliseconds: number): number {
  return Math.floor(milliseconds / DAY_IN_MILLISECONDS);
}

/** @throws {Refusal} `unhandled` when the text is no decimal number. */
export function readSqlNumber(value: JsonValue | undefined): number {
  if (typeof value === "number") return value;
  const text = typeof value === "string" ? value.trim() : "";
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text)) throw unhandled("invalid input syntax for type numeric");
  return Number(text);
}

/** The day `values[0]` days before today, read like a Ruby integer: `abc` is 0. */
export function readDayBefore(value: JsonValue | undefined, now: number): number {
  if (value === undefined || value === null) return dayOfTime(now);
  if (typeof value !== "string" && typeof value !== "number") throw unhandled("days_before needs a number of days");
  return dayOfTime(now) - castInteger(value);
}
