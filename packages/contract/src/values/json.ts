import type { JsonObject, JsonValue } from "@contacts-api/openapi/reader";

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A copy with one entry set; `Object.fromEntries` makes `__proto__` an entry like any other. */
export function withEntry(object: JsonObject, key: string, value: JsonValue): JsonObject {
  return Object.fromEntries([...Object.entries(withoutEntry(object, key)), [key, value]]);
}

export function withoutEntry(object: JsonObject, key: string): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([other]) => other !== key));
}

export function ownValue(object: JsonObject, key: string): JsonValue | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/**
 * A copy in which one object is changed: the one that a path of positions leads to, counted round at every level, or
 * the last object on the way when the path leads further. A value without objects stays as it is.
 */
export function changeObjectAt(value: JsonValue, path: readonly number[], change: ObjectChange): JsonValue {
  return changedAt(value, path, change) ?? value;
}

type ObjectChange = (object: JsonObject) => JsonObject;

/** Undefined when there is no object on the way. */
function changedAt(
  value: JsonValue,
  [position, ...rest]: readonly number[],
  change: ObjectChange,
): JsonValue | undefined {
  if (Array.isArray(value)) {
    const at = (position ?? 0) % Math.max(1, value.length);
    const changed = changedAt(value[at] ?? null, rest, change);
    return changed === undefined ? undefined : value.map((element, index) => (index === at ? changed : element));
  }
  if (!isJsonObject(value)) return undefined;
  const keys = Object.keys(value);
  const key = position === undefined ? undefined : keys[position % Math.max(1, keys.length)];
  const changed = key === undefined ? undefined : changedAt(ownValue(value, key) ?? null, rest, change);
  return key === undefined || changed === undefined ? change(value) : withEntry(value, key, changed);
}
