import type { JsonObject, JsonValue } from "@contacts-api/openapi/reader";
import { isJsonObject, withEntry } from "./json.js";

const EQUALITY = ["equal_to", "not_equal_to"];
const SUBSTRING = [...EQUALITY, "contains", "does_not_contain"];
const PRESENCE = ["is_present", "is_not_present"];
const TIME = ["is_greater_than", "is_less_than", "days_before"];
const DATES = ["2026-01-10", "2025-12-31", "2026-01-15"];
const BOOLEANS = ["true", "no", "1", "f"];

interface Fitting {
  readonly operators: readonly string[];
  /** Left out where any text will do. */
  readonly values?: readonly string[];
}

/** What goes with an attribute (§5.5). Custom attributes take every operator that their type's database type has. */
const fittings: Readonly<Record<string, Fitting>> = {
  name: { operators: SUBSTRING },
  email: { operators: SUBSTRING },
  city: { operators: SUBSTRING },
  company: { operators: SUBSTRING },
  phone_number: { operators: [...SUBSTRING, "starts_with"] },
  identifier: { operators: EQUALITY },
  country_code: { operators: EQUALITY },
  blocked: { operators: EQUALITY, values: BOOLEANS },
  labels: { operators: [...EQUALITY, ...PRESENCE] },
  created_at: { operators: TIME, values: DATES },
  last_activity_at: { operators: TIME, values: DATES },
  plan: { operators: [...SUBSTRING, ...PRESENCE] },
  age: { operators: [...EQUALITY, ...PRESENCE, "is_greater_than"], values: ["36", "-1", "1.5"] },
  signed_up: { operators: [...EQUALITY, ...PRESENCE, ...TIME], values: DATES },
  active: { operators: [...EQUALITY, ...PRESENCE], values: BOOLEANS },
};

/**
 * A filter that upstream takes, made of one that its schema allows: schemas cannot say which operators and values go
 * with a key, nor that conditions are joined and the last one is not. Other bodies stay as they are.
 */
export function sensibleFilter(body: JsonValue): JsonValue {
  if (!isJsonObject(body) || !Array.isArray(body.payload)) return body;
  const conditions = body.payload.filter(isJsonObject);
  const sensible = conditions.map((condition, index) =>
    joined(fitted(condition, index), index === conditions.length - 1),
  );
  return withEntry(body, "payload", sensible);
}

/** Conditions that get past upstream's grammar and then break its code, one kind each (§5.5). */
export const breakingConditions: readonly JsonObject[] = [
  { attribute_key: "labels", filter_operator: "is_present" },
  { attribute_key: "labels", filter_operator: "equal_to", values: [7] },
  { attribute_key: "name", filter_operator: "contains", values: ["ada", 7] },
  { attribute_key: "email", filter_operator: "equal_to", values: "ada@acme.example" },
  { attribute_key: "blocked", filter_operator: "equal_to", values: ["maybe"] },
  { attribute_key: "created_at", filter_operator: "is_less_than", values: ["2026-02-30"] },
  { attribute_key: "created_at", filter_operator: "days_before", values: [[1]] },
  { attribute_key: "age", filter_operator: "equal_to", values: ["old"] },
  { attribute_key: "active", filter_operator: "contains", values: ["t"] },
  { attribute_key: "plan", filter_operator: "not_equal_to", values: ["pro"], query_operator: "AND" },
  { attribute_key: "name", filter_operator: "equal_to", values: ["ada"], query_operator: "or" },
  { attribute_key: "name", filter_operator: "equal_to", values: ["ada"], query_operator: 1 },
];

function fitted(condition: JsonObject, index: number): JsonObject {
  const key = String(condition.attribute_key);
  const fitting = Object.hasOwn(fittings, key) ? fittings[key] : undefined;
  if (fitting === undefined) return fitted(withEntry(condition, "attribute_key", "name"), index);
  // The drawn text decides, so that shrinking it still means something.
  const drawn = JSON.stringify(condition).length + index;
  const chosen = withEntry(condition, "filter_operator", pick(fitting.operators, drawn));
  if (fitting.values === undefined) return withValue(chosen);
  return withEntry(chosen, "values", [pick(fitting.values, drawn)]);
}

/** Empty values are only for the two operators that ask for presence. */
function withValue(condition: JsonObject): JsonObject {
  const { values } = condition;
  return Array.isArray(values) && values.length > 0 ? condition : withEntry(condition, "values", ["ada"]);
}

function joined(condition: JsonObject, isLast: boolean): JsonObject {
  if (isLast) return withEntry(condition, "query_operator", null);
  return typeof condition.query_operator === "string" ? condition : withEntry(condition, "query_operator", "AND");
}

function pick(choices: readonly string[], number: number): string {
  return choices[number % choices.length] ?? "";
}
