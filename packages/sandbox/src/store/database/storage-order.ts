import { EMPTY_OBJECT, isJsonObject, type JsonObject, type JsonValue } from "../json.js";

/** The object as PostgreSQL's `jsonb` returns it: keys by length, then by bytes, at every depth. */
export function objectInStorageOrder(value: JsonObject): JsonObject {
  const entries = Object.entries(value);
  if (entries.length === 0) return EMPTY_OBJECT;
  return Object.fromEntries(entries.sort(byStorageKey).map(([key, element]) => [key, inStorageOrder(element)]));
}

function inStorageOrder(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(inStorageOrder);
  if (isJsonObject(value)) return objectInStorageOrder(value);
  return value;
}

const encoder = new TextEncoder();

function byStorageKey([left]: [string, JsonValue], [right]: [string, JsonValue]): number {
  if (left === right) return 0;
  const leftBytes = encoder.encode(left);
  const rightBytes = encoder.encode(right);
  if (leftBytes.length !== rightBytes.length) return leftBytes.length - rightBytes.length;
  const differing = leftBytes.findIndex((byte, position) => byte !== rightBytes[position]);
  return (leftBytes[differing] ?? 0) - (rightBytes[differing] ?? 0);
}
