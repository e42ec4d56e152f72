import { castInteger, castString, isScalar, strip } from "../database/casting.js";
import { dayOfTime } from "../database/sql-dates.js";
import { containsPattern } from "../database/text-pattern.js";
import { isJsonObject, type JsonValue } from "../json.js";
import type { ContactRecord } from "../records.js";
import { unhandled } from "../refusal.js";
import type { Condition } from "./condition.js";

/** Whether a contact satisfies a condition. NULL is false: no comparison with a missing value holds. */
export type Comparison = (contact: ContactRecord) => boolean;

/**
 * A comparison that is made in two steps, as upstream does: the values are read while the query is built, and errors
 * that only the database can detect are thrown when the returned function is called.
 */
export type DeferredComparison = () => Comparison;

/**
 * Ruby's `values[0]`: the first element, the first character of a text, the lowest bit of an integer.
 *
 * @returns undefined for an object, which has no key 0.
 * @throws {Refusal} `unhandled` for values that have no such method.
 */
export function firstValue({ values }: Condition): JsonValue | undefined {
  if (Array.isArray(values)) return values[0];
  if (typeof values === "string") return [...values][0];
  if (typeof values === "number" && Number.isInteger(values)) return Math.abs(values % 2);
  if (isJsonObject(values)) return undefined;
  throw unhandled("values has no first element");
}

/** Texts in lower case, anything else as it was sent. */
export function firstInLowerCase(condition: Condition): JsonValue | undefined {
  const value = firstValue(condition);
  return typeof value === "string" ? value.toLowerCase() : value;
}

/**
 * The first value as Ruby writes it into a text.
 *
 * @throws {Refusal} `unhandled` for a list or an object, whose text no type of the database reads.
 */
export function firstAsText(condition: Condition): string {
  const value = firstValue(condition);
  if (value === undefined || value === null) return "";
  if (!isScalar(value)) throw unhandled("invalid input syntax for the text of a list");
  return typeof value === "boolean" ? String(value) : (castString(value) ?? "");
}

/** Today less the first value, which is read like a Ruby integer: `abc` is 0. */
export function dayBefore(condition: Condition, now: number): number {
  const value = firstValue(condition) ?? 0;
  if (typeof value !== "string" && typeof value !== "number") throw unhandled("days_before needs a number of days");
  return dayOfTime(now) - castInteger(value);
}

export function isSubstringOperator({ operator }: Condition): boolean {
  return operator === "contains" || operator === "does_not_contain";
}

/**
 * Any of the values for `contains`, none of them for `does_not_contain`; each is trimmed and may hold wildcards.
 *
 * @throws {Refusal} `unhandled` for a value that is no text.
 */
export function substringComparison(condition: Condition, read: (contact: ContactRecord) => string | null): Comparison {
  const { values } = condition;
  const patterns = (Array.isArray(values) ? values : [values]).map((value: JsonValue | undefined) => {
    if (typeof value !== "string") throw unhandled("a value to look for is not a string");
    return containsPattern(strip(value), { caseSensitive: false });
  });
  const wanted = condition.operator === "contains";
  return (contact) => {
    const text = read(contact);
    return text !== null && patterns.some((matches) => matches(text)) === wanted;
  };
}
