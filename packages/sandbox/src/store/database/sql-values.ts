import type { JsonValue } from "../json.js";
import { unhandled } from "../refusal.js";

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

/** @throws {Refusal} `unhandled` when the text is no decimal number. */
export function readSqlNumber(value: JsonValue | undefined): number {
  const number = readDecimal(value);
  if (number === null) throw unhandled("invalid input syntax for type numeric");
  return number;
}

/** @returns null when the value is neither a number nor the text of one. */
export function readDecimal(value: JsonValue | undefined): number | null {
  if (typeof value === "number") return value;
  const text = typeof value === "string" ? value.trim() : "";
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : null;
}
