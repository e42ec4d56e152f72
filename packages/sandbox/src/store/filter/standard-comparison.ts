import { dayOfTime, FIRST_WRITABLE_DAY, readIsoDay, readSqlDay } from "../database/sql-dates.js";
import { readSqlBoolean } from "../database/sql-values.js";
import type { JsonValue } from "../json.js";
import type { ContactRecord } from "../records.js";
import { unhandled } from "../refusal.js";
import { type Condition, type FilterContext, invalidValue } from "./condition.js";
import {
  type Comparison,
  type DeferredComparison,
  dayBefore,
  firstAsText,
  firstInLowerCase,
  firstValue,
  isSubstringOperator,
  substringComparison,
} from "./condition-values.js";
import type { StandardAttribute } from "./filter-attributes.js";

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
  if (isSubstringOperator(condition)) return always(substringComparison(condition, read));
  const expected = firstInLowerCase(condition);
  if (condition.key === "country_code" && typeof expected !== "string") throw unhandled("only texts have a lower case");
  return () => textEquality(condition, read, expected);
}

/** Equality prepends a `+`; `starts_with` is accepted and means equality. */
function phoneComparison(
  condition: Condition,
  read: (contact: ContactRecord) => string | null,
  { behaviour }: FilterContext,
): DeferredComparison {
  if (isSubstringOperator(condition)) return always(substringComparison(condition, read));
  const expected = behaviour.phoneFilterToleratesPlus ? withoutPlus(firstValue(condition)) : firstAsText(condition);
  return () => textEquality(condition, read, `+${expected}`);
}

function withoutPlus(value: JsonValue | undefined): string {
  if (value === undefined) return "";
  if (typeof value !== "string") throw unhandled("only from texts can a plus be deleted");
  return value.replaceAll("+", "");
}

function timeComparison(
  condition: Condition,
  read: (contact: ContactRecord) => number | null,
  context: FilterContext,
): DeferredComparison {
  const bound = readDayBound(condition, context);
  const isAfter = condition.operator === "is_greater_than";
  return () => {
    const day = bound();
    return (contact) => {
      const time = read(contact);
      if (time === null) return false;
      return isAfter ? dayOfTime(time) > day : dayOfTime(time) < day;
    };
  };
}

/**
 * The day to compare with. Where values are bound, upstream reads it itself; where they are pasted, the database does.
 *
 * @throws {Refusal} `unprocessable` where values are bound and this one is no date in ISO 8601.
 */
function readDayBound(condition: Condition, { behaviour, now }: FilterContext): () => number {
  if (condition.operator === "days_before") {
    const day = dayBefore(condition, now);
    return () => {
      if (day < FIRST_WRITABLE_DAY) throw unhandled("date out of range");
      return day;
    };
  }
  const text = firstAsText(condition);
  if (behaviour.filterValues === "pasted") return () => readSqlDay(text, now);
  const day = readIsoDay(text);
  if (day === null) throw invalidValue(condition.key);
  return () => day;
}

/** The name is lower-cased and then compared exactly: a label stored with a capital letter is never found. */
function labelComparison(condition: Condition): DeferredComparison {
  if (condition.values === undefined || condition.values === null)
    throw unhandled("labels need values, even empty ones");
  const label = firstInLowerCase(condition);
  if (condition.operator === "is_present") return always((contact) => contact.labels.length > 0);
  if (condition.operator === "is_not_present") return always((contact) => contact.labels.length === 0);
  const wanted = condition.operator === "equal_to";
  return () => {
    if (label === undefined) return () => !wanted;
    if (typeof label !== "string") throw unhandled("operator does not exist: names are no numbers");
    return (contact) => contact.labels.includes(label) === wanted;
  };
}

function blockedComparison(condition: Condition): DeferredComparison {
  const value = firstValue(condition);
  const wanted = condition.operator === "equal_to";
  return () => {
    if (value === undefined) return () => false;
    const blocked = readSqlBoolean(value);
    return (contact) => (contact.blocked === blocked) === wanted;
  };
}

/** Equality of texts; the database has none between a text and a number or boolean. */
export function textEquality(
  condition: Condition,
  read: (contact: ContactRecord) => string | null,
  expected: JsonValue | undefined,
): Comparison {
  if (expected === undefined) return () => false;
  if (typeof expected !== "string") throw unhandled("operator does not exist: texts equal texts only");
  const wanted = condition.operator !== "not_equal_to";
  return (contact) => {
    const value = read(contact);
    return value !== null && (value === expected) === wanted;
  };
}

function always(comparison: Comparison): DeferredComparison {
  return () => comparison;
}
