import { textAt } from "../database/json-text.js";
import { FIRST_WRITABLE_DAY, readIsoDay, readSqlDay, textOfDay } from "../database/sql-dates.js";
import { readDecimal, readSqlBoolean, readSqlNumber } from "../database/sql-values.js";
import type { JsonValue } from "../json.js";
import type { ContactRecord, CustomAttributeDefinition } from "../records.js";
import { unhandled } from "../refusal.js";
import { type Condition, type FilterContext, invalidValue, PRESENCE_OPERATORS } from "./condition.js";
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
import { textEquality } from "./standard-comparison.js";

type Comparable = string | number | boolean;

/** An attribute with what the database makes of its values. */
interface CustomAttribute {
  readonly textual: boolean;
  /** In lower case; null when it is missing. */
  readonly text: (contact: ContactRecord) => string | null;
  /** A stored or sent value of the attribute's type. */
  readonly cast: (value: JsonValue) => Comparable;
}

const ORDERING_OPERATORS = new Set(["is_greater_than", "is_less_than", "days_before"]);

/**
 * Compares a custom attribute defined in the account: any operator is accepted, and one that is unknown or missing
 * means equality (reference §5.5). Stored values are cast to the defined type, and one that cannot be cast fails the
 * whole query, as it does in the database.
 */
export function customComparison(
  condition: Condition,
  definition: CustomAttributeDefinition,
  context: FilterContext,
): DeferredComparison {
  checkCustomValues(condition, definition.type, context);
  const attribute = customAttribute(definition, context);
  const comparison = comparisonOf(condition, attribute, context);
  return () => {
    if (!isKnownType(definition)) throw unhandled("syntax error: the query has no type for the attribute");
    return comparison();
  };
}

/**
 * What upstream checks of a condition before it knows whether the account defines the key: that the operator can read
 * the values and, where values are bound, that they are of the attribute's type.
 *
 * @param type Undefined when the account does not define the key.
 */
export function checkCustomValues(
  condition: Condition,
  type: CustomAttributeDefinition["type"] | undefined,
  { behaviour, now }: FilterContext,
): void {
  const { operator, key } = condition;
  if (PRESENCE_OPERATORS.has(operator)) return;
  if (isSubstringOperator(condition)) substringComparison(condition, () => null);
  else if (operator === "days_before") dayBefore(condition, now);
  else firstValue(condition);
  if (behaviour.filterValues === "pasted") return;
  const isDateless = type === "date" && operator === "days_before";
  if ((type === "date" || type === "number") && !isDateless && !valuesOf(condition).every((value) => fits(value, type)))
    throw invalidValue(key);
  if (!ORDERING_OPERATORS.has(operator)) return;
  const isComparable = type === "date" || (type === "number" && operator !== "days_before");
  if (!isComparable || namesOtherModel(condition)) throw invalidValue(key);
}

function valuesOf({ values }: Condition): readonly (JsonValue | undefined)[] {
  return Array.isArray(values) ? values : [values];
}

function fits(value: JsonValue | undefined, type: "date" | "number"): boolean {
  if (type === "number") return readDecimal(value) !== null;
  return (typeof value === "string" || typeof value === "number") && readIsoDay(String(value)) !== null;
}

function comparisonOf(condition: Condition, attribute: CustomAttribute, context: FilterContext): DeferredComparison {
  const { text, cast, textual } = attribute;
  const read = (contact: ContactRecord) => {
    const value = text(contact);
    return value === null ? null : cast(value);
  };
  if (isSubstringOperator(condition)) {
    const comparison = substringComparison(condition, text);
    return () => {
      if (!textual) throw unhandled("operator does not exist for the type of the attribute");
      return comparison;
    };
  }
  switch (condition.operator) {
    case "is_present":
      return () => (contact) => read(contact) !== null;
    case "is_not_present":
      return () => (contact) => read(contact) === null;
    case "is_greater_than":
    case "is_less_than":
    case "days_before":
      return ordering(condition, read, attribute, context);
    case "equal_to":
    case "not_equal_to":
      return equality(condition, read, attribute);
    default:
      // Upstream turns the value into a text first, which the database reads as the attribute's type.
      return () => {
        const expected = cast(firstAsText(condition).toLowerCase());
        return holds(read, (value) => value === expected);
      };
  }
}

/** Whether the attribute is missing: what `not_equal_to` adds to its own comparison. */
export function isMissing(definition: CustomAttributeDefinition): Comparison {
  return (contact) => textAt(contact.customAttributes, definition.key) === null;
}

function equality(
  condition: Condition,
  read: (contact: ContactRecord) => Comparable | null,
  { cast, text, textual }: CustomAttribute,
): DeferredComparison {
  const sent = firstInLowerCase(condition);
  if (textual) return () => textEquality(condition, text, sent);
  const wanted = condition.operator !== "not_equal_to";
  return () => {
    if (sent === undefined) return () => false;
    const expected = cast(sent);
    return holds(read, (value) => (value === expected) === wanted);
  };
}

function ordering(
  condition: Condition,
  read: (contact: ContactRecord) => Comparable | null,
  { cast }: CustomAttribute,
  { now }: FilterContext,
): DeferredComparison {
  const isGreater = condition.operator === "is_greater_than";
  return () => {
    if (namesOtherModel(condition)) throw unhandled("syntax error: the query has no type for the attribute");
    const bound = cast(condition.operator === "days_before" ? writtenDayBefore(condition, now) : pasted(condition));
    return holds(read, (value) => (isGreater ? value > bound : value < bound));
  };
}

function writtenDayBefore(condition: Condition, now: number): string {
  const day = dayBefore(condition, now);
  if (day < FIRST_WRITABLE_DAY) throw unhandled("date out of range");
  return textOfDay(day);
}

/** The value between single quotes in the SQL text, where one of its own ends it. */
function pasted(condition: Condition): string {
  const text = firstAsText(condition);
  if (text.includes("'")) throw unhandled("syntax error at or near the value");
  return text;
}

/** Upstream looks the type of such a comparison up by this field, and finds none among another model's attributes. */
function namesOtherModel({ customAttributeType }: Condition): boolean {
  return customAttributeType !== "" && customAttributeType !== "contact_attribute";
}

function holds(read: (contact: ContactRecord) => Comparable | null, test: (value: Comparable) => boolean): Comparison {
  return (contact) => {
    const value = read(contact);
    return value !== null && test(value);
  };
}

/** Upstream's filter has no type for amounts and percentages. */
function isKnownType({ type }: CustomAttributeDefinition): boolean {
  return type !== "currency" && type !== "percent";
}

function customAttribute({ key, type }: CustomAttributeDefinition, { now }: FilterContext): CustomAttribute {
  return {
    textual: type === "text" || type === "list" || type === "link",
    text: (contact) => textAt(contact.customAttributes, key)?.toLowerCase() ?? null,
    cast: (value) => {
      switch (type) {
        case "number":
          return readSqlNumber(value);
        case "date":
          if (typeof value !== "string") throw unhandled("operator does not exist: dates equal dates only");
          return readSqlDay(value, now);
        case "checkbox":
          return readSqlBoolean(value);
        default:
          return String(value);
      }
    },
  };
}
