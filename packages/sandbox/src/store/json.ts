export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: JsonValue;
}

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

/** PostgreSQL `jsonb` keeps keys by length, then by bytes; that is the order a later read answers with. */
function inStorageOrder(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(inStorageOrder);
  if (isJsonObject(value)) return objectInStorageOrder(value);
  return value;
}

export function objectInStorageOrder(value: JsonObject): JsonObject {
  const entries = Object.entries(value);
  if (entries.length === 0) return EMPTY_OBJECT;
  return Object.fromEntries(entries.sort(byStorageKey).map(([key, element]) => [key, inStorageOrder(element)]));
}

export const EMPTY_OBJECT: JsonObject = Object.freeze({});

const encoder = new TextEncoder();

function byStorageKey([left]: [string, JsonValue], [right]: [string, JsonValue]): number {
  if (left === right) return 0;
  const leftBytes = encoder.encode(left);
  const rightBytes = encoder.encode(right);
  if (leftBytes.length !== rightBytes.length) return leftBytes.length - rightBytes.length;
  const differing = leftBytes.findIndex((byte, position) => byte !== rightBytes[position]);
  return (leftBytes[differing] ?? 0) - (rightBytes[differing] ?? 0);
}
