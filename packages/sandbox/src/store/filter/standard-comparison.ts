import { dayOfTime, readDayBefore, readSqlBoolean, readSqlDay } from "../database/sql-values.js";
import { containsPattern } from "../database/text-pattern.js";
import type { JsonValue } from "../json.js";
import type { ContactRecord } from "../records.js";
import { unhandled } from "../refusal.js";
import type { Condition, FilterContext } from "./condition.js";
import type { StandardAttribute } from "./filter-attributes.js";

/** Whether a contact satisfies a condition. NULL is false: no comparison with a missing value holds. */
export type Comparison = (contact: ContactRecord) => boolean;

/**
 * A comparison that is made in two steps, as upstream does: the values are read while the query is built, and errors
 * that only the database can detect are thrown when the returned function is called.
 */
export type DeferredComparison = () => Comparison;

/** Compares a standard attribute (reference §5.5). */
export function standardComparison(
  condition: Condition,
  attribute: StandardAttribute,
  context: FilterContext,
): DeferredComparison {
  switch (attribute.kind) {
    case "text":
      return textComparison(condition, (contact) => attribute.read(contact)?.toLowerCase() ?? null);
    case "phone":
      return phoneComparison(condition, attribute.read, context);
    case "time":
      return timeComparison(condition, attribute.read, context);
    case "labels":
      return labelComparison(condition);
    case "blocked":
      return blockedComparison(condition);
  }
}

function textComparison(condition: Condition, read: (contact: ContactRecord) => string | null): DeferredComparison {
  if (isSubstringOperator(condition)) return () => substringComparison(condition, read);
  const expected = firstText(condition).toLowerCase();
  return () => equality(condition, read, expected);
}

/** Equality prepends a `+`; `starts_with` is accepted and means equality. */
function phoneComparison(
  condition: Condition,
  read: (contact: ContactRecord) => string | null,
  { behaviour }: FilterContext,
): DeferredComparison {
  if (isSubstringOperator(condition)) return () => substringComparison(condition, read);
  const sent = firstText(condition);
  const expected = `+${behaviour.phoneFilterToleratesPlus ? sent.replaceAll("+", "") : sent}`;
  return () => equality(condition, read, expected);
}

function timeComparison(
  condition: Condition,
  read: (contact: ContactRecord) => number | null,
  { now }: FilterContext,
): DeferredComparison {
  const value = firstValue(condition);
  const day = condition.operator === "days_before" ? readDayBefore(value, now) : null;
  return () => {
    const bound = day ?? readSqlDay(value);
    const isAfter = condition.operator === "is_greater_than";
    return (contact) => {
      const time = read(contact);
      if (time === null) return false;
      return isAfter ? dayOfTime(time) > bound : dayOfTime(time) < bound;
    };
  };
}

/** The name is lower-cased and then compared exactly: a label stored with a capital letter is never found. */
function labelComparison(condition: Condition): DeferredComparison {
  if (condition.values === undefined || condition.values === null)
    throw unhandled("labels need values, even empty ones");
  if (condition.operator === "is_present") return () => (contact) => contact.labels.length > 0;
  if (condition.operator === "is_not_present") return () => (contact) => contact.labels.length === 0;
  const label = firstText(condition).toLowerCase();
  const wanted = condition.operator === "equal_to";
  return () => (contact) => contact.labels.includes(label) === wanted;
}

function blockedComparison(condition: Condition): DeferredComparison {
  const value = firstValue(condition);
  const wanted = condition.operator === "equal_to";
  return () => {
    const blocked = readSqlBoolean(value);
    return (contact) => (contact.blocked === blocked) === wanted;
  };
}

function equality(condition: Condition, read: (contact: ContactRecord) => string | null, expected: string): Comparison {
  const wanted = condition.operator !== "not_equal_to";
  return (contact) => {
    const value = read(contact);
    return value !== null && (value === expected) === wanted;
  };
}

export function isSubstringOperator({ operator }: Condition): boolean {
  return operator === "contains" || operator === "does_not_contain";
}

/** Any of the values for `contains`, none of them for `does_not_contain`; each is trimmed and may hold wildcards. */
export function substringComparison(condition: Condition, read: (contact: ContactRecord) => string | null): Comparison {
  const patterns = allValues(condition).map((value) => {
    if (typeof value !== "string") throw unhandled("a value to look for is not a string");
    return containsPattern(value.trim(), { caseSensitive: false });
  });
  const wanted = condition.operator === "contains";
  return (contact) => {
    const text = read(contact);
    return text !== null && patterns.some((matches) => matches(text)) === wanted;
  };
}

function allValues({ values }: Condition): readonly JsonValue[] {
  if (!Array.isArray(values)) throw unhandled("values is not an array");
  return values;
}

export function firstValue(condition: Condition): JsonValue | undefined {
  return allValues(condition)[0];
}

export function firstText(condition: Condition): string {
  const value = firstValue(condition);
  if (typeof value !== "string") throw unhandled("a value for a text key is not a string");
  return value;
}
