import type { JsonObject, JsonValue } from "./json.js";

/** The parameters of a call, from its query and its body. */
export type Parameters = JsonObject;

/** An own parameter; undefined when it was not sent. Inherited properties are never read. */
export function parameter(parameters: Parameters, name: string): JsonValue | undefined {
  return Object.hasOwn(parameters, name) ? parameters[name] : undefined;
}
