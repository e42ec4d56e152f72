import type { JsonObject } from "../json.js";

/** PostgreSQL's `->>`: the text of a string, the JSON of any other value, null for null and for a missing key. */
export function textAt(attributes: JsonObject, key: string): string | null {
  const value = Object.hasOwn(attributes, key) ? (attributes[key] ?? null) : null;
  return value === null || typeof value === "string" ? value : JSON.stringify(value);
}
