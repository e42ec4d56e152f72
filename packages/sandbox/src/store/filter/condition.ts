import type { StoreBehaviour } from "../behaviour.js";
import { isBlank } from "../database/casting.js";
import { isJsonObject, type JsonObject, type JsonValue } from "../json.js";
import { parameter } from "../parameters.js";
import type { CustomAttributeDefinition } from "../records.js";
import { type Refusal, unhandled, unprocessable } from "../refusal.js";
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
  /** As the responses name it. */
  readonly key: string;
  readonly operator: string;
  /** As sent; the elements are not checked yet. */
  readonly values: JsonValue | undefined;
  /** Names the model whose custom attributes are meant; empty when nothing was sent. */
  readonly customAttributeType: string;
  /** Joins this condition to the next one; null when nothing was sent. */
  readonly join: "AND" | "OR" | null;
}

/** What the key of a condition stands for; undefined when it is unknown. */
export type Attribute = StandardAttribute | ({ readonly kind: "custom" } & CustomAttributeDefinition) | undefined;

/** The operators that need no values. */
export const PRESENCE_OPERATORS: ReadonlySet<JsonValue | undefined> = new Set(["is_present", "is_not_present"]);

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

/**
 * Checks, in upstream's order, that the operator is allowed and that values are present. The key comes last: see
 * `invalidKey`.
 */
export function readCondition(item: JsonObject, { behaviour }: FilterContext): Condition {
  const key = keyText(parameter(item, "attribute_key"));
  const operator = parameter(item, "filter_operator");
  const values = parameter(item, "values");
  const standard = STANDARD_KEYS[behaviour.companyKey].get(key);
  if (standard !== undefined && !(typeof operator === "string" && standard.operators.includes(operator))) {
    throw unprocessable(`Invalid operator. The allowed operators for ${key} are [${standard.operators.join(",")}].`);
  }
  if (isBlank(values) && !PRESENCE_OPERATORS.has(operator)) throw invalidValue(key);
  const customAttributeType = parameter(item, "custom_attribute_type");
  return {
    key,
    operator: typeof operator === "string" ? operator : "",
    values,
    customAttributeType: isBlank(customAttributeType) ? "" : String(customAttributeType),
    join: readJoin(item),
  };
}

export function attributeOf({ key }: Condition, { behaviour, definitions }: FilterContext): Attribute {
  const definition = definitions.find((candidate) => candidate.key === key);
  return STANDARD_KEYS[behaviour.companyKey].get(key)?.attribute ?? (definition && { kind: "custom", ...definition });
}

export function invalidKey({ key }: Condition, { behaviour }: FilterContext): Refusal {
  const allowed = [...STANDARD_KEYS[behaviour.companyKey].keys()].join(",");
  return unprocessable(
    `Invalid attribute key - [${key}]. The key should be one of [${allowed}] or a custom attribute defined in the account.`,
  );
}

export function invalidValue(key: string): Refusal {
  return unprocessable(`Invalid value. The values provided for ${key} are invalid`);
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
