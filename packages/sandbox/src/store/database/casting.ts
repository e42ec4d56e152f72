import { isJsonObject, type JsonValue } from "../json.js";

/** Ruby's `blank?`: null, false, whitespace, and empty arrays or objects. Zero is not blank. */
export function isBlank(value: JsonValue | undefined): boolean {
  if (value === undefined || value === null || value === false) return true;
  if (typeof value === "string") return value.trim() === "";
  if (Array.isArray(value)) return value.length === 0;
  return isJsonObject(value) && Object.keys(value).length === 0;
}

export function isScalar(value: JsonValue | undefined): value is string | number | boolean | null {
  return value !== undefined && (value === null || typeof value !== "object");
}

/** How a string column stores a scalar: numbers as digits, booleans as `t` and `f` (reference §6.1). */
export function castString(value: string | number | boolean | null): string | null {
  if (value === null || typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  return value ? "t" : "f";
}

const FALSE_WORDS = new Set(["0", "f", "F", "false", "FALSE", "off", "OFF"]);

/** How a boolean column reads a scalar. `""` and null become null, which a NOT NULL column then refuses. */
export function castBoolean(value: string | number | boolean | null): boolean | null {
  if (value === null || value === "") return null;
  if (typeof value === "string") return !FALSE_WORDS.has(value);
  return value !== false && value !== 0;
}

/** Ruby's `to_i`: leading digits count, anything else is 0, so `1abc` is 1 and `abc` is 0 (reference §1). */
export function castInteger(value: string | number): number {
  if (typeof value === "number") return Math.trunc(value);
  const digits = /^\s*([+-]?\d+(?:_\d+)*)/.exec(value);
  return digits?.[1] === undefined ? 0 : Number(digits[1].replaceAll("_", ""));
}
