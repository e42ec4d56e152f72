import type { StoreBehaviour } from "../behaviour.js";
import { isBlank } from "../database/casting.js";
import { isJsonObject, type JsonObject, type JsonValue } from "../json.js";
import { parameter } from "../parameters.js";
import type { CustomAttributeDefinition } from "../records.js";
import { unhandled, unprocessable } from "../refusal.js";
import { STANDARD_KEYS, type StandardAttribute } from "./filter-attributes.js";

/** What reading a filter depends on. */
export interface FilterContext {
  readonly definitions: readonly CustomAttributeDefinition[];
  readonly behaviour: StoreBehaviour;
  /** The current time in milliseconds; "today" is its UTC day. */
  readonly now: number;
}

/** A condition that is grammatical; its values may still have a type that the comparison refuses. */
export interface Condition {
  readonly attribute: StandardAttribute | ({ readonly kind: "custom" } & CustomAttributeDefinition);
  readonly operator: string;
  /** As sent; the elements are not checked yet. */
  readonly values: JsonValue | undefined;
  /** Joins this condition to the next one; null when nothing was sent. */
  readonly join: "AND" | "OR" | null;
}

const VALUELESS_OPERATORS = new Set<JsonValue | undefined>(["is_present", "is_not_present"]);

/**
 * The items of a filter's payload, with the joins of all of them checked.
 *
 * @throws {Refusal} `unprocessable` for a join that is neither AND nor OR; `unhandled` for a payload that is no array
 * of objects.
 */
export function readItems(payload: JsonValue | undefined): readonly JsonObject[] {
  if (!Array.isArray(payload)) throw unhandled("payload is not an array");
  const items = payload.map((item) => {
    if (!isJsonObject(item)) throw unhandled("a condition is not an object");
    return item;
  });
  for (const item of items) readJoin(item);
  return items;
}

/** Checks, in upstream's order: the operator is allowed, values are present, the key is known. */
export function readCondition(item: JsonObject, context: FilterContext): Condition {
  const key = keyText(parameter(item, "attribute_key"));
  const operator = parameter(item, "filter_operator");
  const values = parameter(item, "values");
  const { companyKey } = context.behaviour;
  const standard = STANDARD_KEYS[companyKey].get(key);
  if (standard !== undefined && !(typeof operator === "string" && standard.operators.includes(operator))) {
    throw unprocessable(`Invalid operator. The allowed operators for ${key} are [${standard.operators.join(",")}].`);
  }
  if (isBlank(values) && !VALUELESS_OPERATORS.has(operator)) {
    throw unprocessable(`Invalid value. The values provided for ${key} are invalid`);
  }
  const definition = context.definitions.find((candidate) => candidate.key === key);
  const attribute = standard?.attribute ?? (definition && { kind: "custom" as const, ...definition });
  if (attribute === undefined) {
    const allowed = [...STANDARD_KEYS[companyKey].keys()].join(",");
    throw unprocessable(
      `Invalid attribute key - [${key}]. The key should be one of [${allowed}] or a custom attribute defined in the account.`,
    );
  }
  return { attribute, operator: typeof operator === "string" ? operator : "", values, join: readJoin(item) };
}

function readJoin(item: JsonObject): "AND" | "OR" | null {
  const join = parameter(item, "query_operator");
  if (join === undefined || join === null || join === "") return null;
  if (typeof join !== "string") throw unhandled("query_operator is not a string");
  const upper = join.toUpperCase();
  if (upper !== "AND" && upper !== "OR") throw unprocessable('Query operator must be either "AND" or "OR".');
  return upper;
}

function keyText(key: JsonValue | undefined): string {
  if (key === undefined || key === null) return "";
  return typeof key === "string" ? key : JSON.stringify(key);
}
