import { textAt } from "../database/json-text.js";
import { readDayBefore, readSqlBoolean, readSqlDay, readSqlNumber } from "../database/sql-values.js";
import type { JsonValue } from "../json.js";
import type { ContactRecord, CustomAttributeDefinition } from "../records.js";
import { unhandled } from "../refusal.js";
import type { Condition, FilterContext } from "./condition.js";
import {
  type Comparison,
  type DeferredComparison,
  firstText,
  firstValue,
  isSubstringOperator,
  substringComparison,
} from "./standard-comparison.js";

type Comparable = string | number | boolean;

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
  const text = (contact: ContactRecord) => textAt(contact.customAttributes, definition.key)?.toLowerCase() ?? null;
  const read = (contact: ContactRecord) => {
    const value = text(contact);
    return value === null ? null : cast(value, definition.type);
  };
  if (isSubstringOperator(condition)) return () => castAsText(condition, definition, text);
  switch (condition.operator) {
    case "is_present":
      return () => (contact) => read(contact) !== null;
    case "is_not_present":
      return () => (contact) => read(contact) === null;
    case "is_greater_than":
      return ordering(firstValue(condition), definition, read, (difference) => difference > 0);
    case "is_less_than":
      return ordering(firstValue(condition), definition, read, (difference) => difference < 0);
    case "days_before": {
      const day = readDayBefore(firstValue(condition), context.now);
      return () => {
        if (definition.type !== "date") throw unhandled("a date cannot be cast to the type of the attribute");
        return holds(read, (value) => (value as number) < day);
      };
    }
    default:
      return equality(condition, definition, read);
  }
}

/** Whether the attribute is missing: what `not_equal_to` adds to its own comparison. */
export function isMissing(definition: CustomAttributeDefinition): Comparison {
  return (contact) => textAt(contact.customAttributes, definition.key) === null;
}

function equality(
  condition: Condition,
  definition: CustomAttributeDefinition,
  read: (contact: ContactRecord) => Comparable | null,
): DeferredComparison {
  const sent = isTextual(definition) ? firstText(condition).toLowerCase() : firstValue(condition);
  const wanted = condition.operator !== "not_equal_to";
  return () => {
    const expected = cast(sent, definition.type);
    return holds(read, (value) => (value === expected) === wanted);
  };
}

function ordering(
  sent: JsonValue | undefined,
  definition: CustomAttributeDefinition,
  read: (contact: ContactRecord) => Comparable | null,
  accepts: (difference: number) => boolean,
): DeferredComparison {
  return () => {
    const bound = cast(isTextual(definition) ? String(sent) : sent, definition.type);
    return holds(read, (value) => accepts(value === bound ? 0 : value > bound ? 1 : -1));
  };
}

/** The database has no `ILIKE` for numbers, dates and booleans. */
function castAsText(
  condition: Condition,
  definition: CustomAttributeDefinition,
  read: (contact: ContactRecord) => string | null,
): Comparison {
  if (!isTextual(definition)) throw unhandled("operator does not exist for the type of the attribute");
  return substringComparison(condition, read);
}

function holds(read: (contact: ContactRecord) => Comparable | null, test: (value: Comparable) => boolean): Comparison {
  return (contact) => {
    const value = read(contact);
    return value !== null && test(value);
  };
}

function isTextual({ type }: CustomAttributeDefinition): boolean {
  return type === "text" || type === "list" || type === "link";
}

function cast(value: JsonValue | undefined, type: CustomAttributeDefinition["type"]): Comparable {
  switch (type) {
    case "number":
      return readSqlNumber(value);
    case "date":
      return readSqlDay(value);
    case "checkbox":
      return readSqlBoolean(value);
    default:
      return String(value);
  }
}
