import { isJsonObject, type JsonValue } from "../json.js";

/** Ruby's white space: U+0085 is one, a byte order mark is none. */
const BLANK_TEXT = /^\p{White_Space}*$/u;

/** Ruby's `blank?`: null, false, whitespace, and empty arrays or objects. Zero is not blank. */
export function isBlank(value: JsonValue | undefined): boolean {
  if (value === undefined || value === null || value === false) return true;
  if (typeof value === "string") return BLANK_TEXT.test(value);
  if (Array.isArray(value)) return value.length === 0;
  return isJsonObject(value) && Object.keys(value).length === 0;
}

/** Ruby's `strip`, which knows the white space of ASCII and NUL. */
export function strip(text: string): string {
  return text.replace(/^[\0\t-\r ]+|[\0\t-\r ]+$/g, "");
}

export function isScalar(value: JsonValue | undefined): value is string | number | boolean | null {
  return value !== undefined && (value === null || typeof value !== "object");
}

/** How a string column stores a scalar: numbers as digits, booleans as `t` and `f` (reference §6.1). */
export function castString(value: string | number | boolean | null): string | null {
  if (value === null || typeof value === "string") return value;
  if (typeof value === "number") return numberText(value);
  return value ? "t" : "f";
}

/** Ruby's text of a number: `1e21` is `1.0e+21`. */
function numberText(value: number): string {
  const [, mantissa, sign, exponent = ""] = /^(-?[\d.]+)e([+-])(\d+)$/.exec(String(value)) ?? [];
  if (mantissa === undefined) return String(value);
  return `${mantissa.includes(".") ? mantissa : `${mantissa}.0`}e${sign}${exponent.padStart(2, "0")}`;
}

const FALSE_WORDS = new Set(["0", "f", "F", "false", "FALSE", "off", "OFF"]);

/** How a boolean column reads a scalar. `""` and null become null, which a NOT NULL column then refuses. */
export function castBoolean(value: string | number | boolean | null): boolean | null {
  if (value === null || value === "") return null;
  if (typeof value === "string") return !FALSE_WORDS.has(value);
  return value !== false && value !== 0;
}

/**
 * An ID as the database reads a scalar: true is 1.
 *
 * @returns undefined for null, a list or an object.
 */
export function castId(value: JsonValue | undefined): number | undefined {
  if (!isScalar(value) || value === null) return undefined;
  return typeof value === "boolean" ? Number(value) : castInteger(value);
}

/** Ruby's `to_i`: leading digits count, anything else is 0, so `1abc` is 1 and `abc` is 0 (reference §1). */
export function castInteger(value: string | number): number {
  if (typeof value === "number") return Math.trunc(value);
  const digits = /^\s*([+-]?\d+(?:_\d+)*)/.exec(value);
  return digits?.[1] === undefined ? 0 : Number(digits[1].replaceAll("_", ""));
}
