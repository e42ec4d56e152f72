import type { JsonValue } from "../json.js";
import { unhandled } from "../refusal.js";
import {
  type Attribute,
  attributeOf,
  type Condition,
  type FilterContext,
  invalidKey,
  readCondition,
  readItems,
} from "./condition.js";
import type { Comparison, DeferredComparison } from "./condition-values.js";
import { checkCustomValues, customComparison, isMissing } from "./custom-comparison.js";
import { standardComparison } from "./standard-comparison.js";

interface ReadCondition extends Pick<Condition, "join"> {
  readonly comparison: DeferredComparison;
  /** What `not_equal_to` of a custom attribute adds; null for other conditions. */
  readonly orMissing: Comparison | null;
}

/**
 * Turns a filter's payload into a predicate over contacts.
 *
 * The order of failures is upstream's: joins of all items, then each item's grammar and the types its code depends
 * on, and last what only the database would refuse.
 *
 * @throws {Refusal} `unprocessable` with upstream's text, or `unhandled` where upstream responds with 500.
 */
export function filterPredicate(payload: JsonValue | undefined, context: FilterContext): Comparison {
  const conditions = readItems(payload).map((item): ReadCondition => {
    const condition = readCondition(item, context);
    const attribute = attributeOf(condition, context);
    return {
      join: condition.join,
      comparison: comparisonOf(condition, attribute, context),
      orMissing: attribute?.kind === "custom" && condition.operator === "not_equal_to" ? isMissing(attribute) : null,
    };
  });
  if (conditions.length === 0) return () => true;
  checkJoins(conditions);
  const alternatives = sqlPrecedence(conditions);
  return (contact) => alternatives.some((all) => all.every((holds) => holds(contact)));
}

function comparisonOf(condition: Condition, attribute: Attribute, context: FilterContext): DeferredComparison {
  if (attribute === undefined) {
    checkCustomValues(condition, undefined, context);
    throw invalidKey(condition, context);
  }
  return attribute.kind === "custom"
    ? customComparison(condition, attribute, context)
    : standardComparison(condition, attribute, context);
}

/** Every condition but the last needs a join; the last must have none. */
function checkJoins(conditions: readonly ReadCondition[]): void {
  for (const [position, { join, orMissing }] of conditions.entries()) {
    const isLast = position === conditions.length - 1;
    if (isLast !== (join === null)) throw unhandled("syntax error in the joined conditions");
    if (!isLast && orMissing !== null) throw unhandled("a condition follows the unjoined OR of not_equal_to");
  }
}

/** AND binds tighter than OR and there is no grouping: alternatives, each a list of conditions that must all hold. */
function sqlPrecedence(conditions: readonly ReadCondition[]): Comparison[][] {
  const alternatives: Comparison[][] = [[]];
  for (const { join, comparison, orMissing } of conditions) {
    alternatives.at(-1)?.push(comparison());
    // Upstream adds it without parentheses, so it holds even for contacts that an earlier AND excludes.
    if (orMissing !== null) alternatives.push([orMissing]);
    if (join === "OR") alternatives.push([]);
  }
  return alternatives;
}
