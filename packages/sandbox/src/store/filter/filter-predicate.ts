import type { JsonValue } from "../json.js";
import { unhandled } from "../refusal.js";
import { type Condition, type FilterContext, readCondition, readItems } from "./condition.js";
import { customComparison, isMissing } from "./custom-comparison.js";
import { type Comparison, type DeferredComparison, standardComparison } from "./standard-comparison.js";

interface ReadCondition {
  readonly condition: Condition;
  readonly comparison: DeferredComparison;
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
    return { condition, comparison: comparisonOf(condition, context) };
  });
  if (conditions.length === 0) return () => true;
  checkJoins(conditions);
  const alternatives = sqlPrecedence(conditions);
  return (contact) => alternatives.some((all) => all.every((holds) => holds(contact)));
}

function comparisonOf(condition: Condition, context: FilterContext): DeferredComparison {
  const { attribute } = condition;
  return attribute.kind === "custom"
    ? customComparison(condition, attribute, context)
    : standardComparison(condition, attribute, context);
}

/** Every condition but the last needs a join; the last must have none. */
function checkJoins(conditions: readonly ReadCondition[]): void {
  for (const [position, { condition }] of conditions.entries()) {
    const isLast = position === conditions.length - 1;
    if (isLast !== (condition.join === null)) throw unhandled("syntax error in the joined conditions");
    if (!isLast && addsMissing(condition)) throw unhandled("a condition follows the unjoined OR of not_equal_to");
  }
}

/** AND binds tighter than OR and there is no grouping: alternatives, each a list of conditions that must all hold. */
function sqlPrecedence(conditions: readonly ReadCondition[]): Comparison[][] {
  const alternatives: Comparison[][] = [[]];
  for (const { condition, comparison } of conditions) {
    alternatives.at(-1)?.push(comparison());
    // Upstream adds it without parentheses, so it holds even for contacts that an earlier AND excludes.
    if (addsMissing(condition)) alternatives.push([isMissing(condition.attribute)]);
    if (condition.join === "OR") alternatives.push([]);
  }
  return alternatives;
}

type CustomCondition = Condition & { readonly attribute: Extract<Condition["attribute"], { kind: "custom" }> };

function addsMissing(condition: Condition): condition is CustomCondition {
  return condition.attribute.kind === "custom" && condition.operator === "not_equal_to";
}
