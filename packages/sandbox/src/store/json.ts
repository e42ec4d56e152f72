export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** Shared by all rows without attributes, which saves memory. */
export const EMPTY_OBJECT: JsonObject = Object.freeze({});

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Removes null elements from arrays at every depth; null as an object's value stays (reference §6.1).
 *
 * Objects are rebuilt with `Object.fromEntries`, which defines keys such as `__proto__` as plain data.
 */
function compactArrays(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.filter((element) => element !== null).map(compactArrays);
  if (isJsonObject(value)) return compactObject(value);
  return value;
}

export function compactObject(value: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(value).map(([key, element]) => [key, compactArrays(element)]));
}
