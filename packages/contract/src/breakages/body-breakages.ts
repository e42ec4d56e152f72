import type { JsonObject, JsonValue } from "@contacts-api/openapi/reader";
import fc from "fast-check";
import { type Breakage, inBody } from "../requests/draft.js";
import { breakingConditions } from "../values/filter-conditions.js";
import { hostileKeys, hostileValues } from "../values/hostile-values.js";
import { changeObjectAt, isJsonObject, withEntry, withoutEntry } from "../values/json.js";

/** Positions count round, so that every one of them means something in every object. */
const position = fc.nat({ max: 20 });

/** Of an object inside the body: a child of a child of ... the body. */
const place = fc.array(position, { maxLength: 3 });

const missingField = fc
  .tuple(place, position)
  .map(([path, at]) => inObjectAt(path, (object) => withoutEntry(object, keyAt(object, at))));

const wrongValue = fc
  .tuple(place, position, hostileValues)
  .map(([path, at, value]) => inObjectAt(path, (object) => withEntry(object, keyAt(object, at), value)));

const unknownField = fc
  .tuple(place, hostileKeys, hostileValues)
  .map(([path, key, value]) => inObjectAt(path, (object) => withEntry(object, key, value)));

const hostileAttribute = fc
  .tuple(fc.constantFrom("custom_attributes", "additional_attributes"), hostileKeys, hostileValues)
  .map(([name, key, value]) => inObjectAt([], (object) => withEntry(object, name, withEntry({}, key, value))));

const anotherBody = hostileValues.map((value) => inBody((body) => ({ ...body, value })));

const wrappedBody = fc
  .constantFrom("contact", "payload")
  .map((key) => inObjectAt([], (object) => withEntry({}, key, object)));

/** Fields that are missing, unknown or of another type, at any depth, and bodies that are something else altogether. */
export const bodyBreakages: fc.Arbitrary<Breakage> = fc.oneof(
  missingField,
  wrongValue,
  unknownField,
  hostileAttribute,
  anotherBody,
  wrappedBody,
);

/** Conditions that upstream does not survive, alone or before others. */
export const filterBreakages: fc.Arbitrary<Breakage> = fc
  .tuple(fc.constantFrom(...breakingConditions), fc.boolean())
  .map(([condition, isAlone]) => inBody((body) => ({ ...body, value: withCondition(body.value, condition, isAlone) })));

function withCondition(body: JsonValue, condition: JsonObject, isAlone: boolean): JsonValue {
  if (!isJsonObject(body) || !Array.isArray(body.payload)) return body;
  const payload = isAlone ? [condition] : [condition, ...body.payload];
  return withEntry(body, "payload", payload);
}

function inObjectAt(path: readonly number[], change: (object: JsonObject) => JsonObject): Breakage {
  return inBody((body) => ({ ...body, value: changeObjectAt(body.value, path, change) }));
}

function keyAt(object: JsonObject, at: number): string {
  const keys = Object.keys(object);
  return keys[at % Math.max(1, keys.length)] ?? "name";
}
