import { isJsonObject, type JsonObject, type JsonValue } from "../../store/json.js";
import { BadRequest } from "./bad-request.js";
import { checkText } from "./text-check.js";

const DEEPEST_NESTING = 100;

/**
 * Reads a JSON body as parameters. A body that is not an object becomes the parameter `_json`, as upstream's framework does.
 *
 * @throws {BadRequest} for malformed JSON, more than 100 levels, and texts that cannot be stored.
 */
export function readJsonBody(text: string): JsonObject {
  if (text === "") return {};
  const value = checked(parse(text), 1);
  return isJsonObject(value) ? value : { _json: value };
}

function parse(text: string): JsonValue {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    throw new BadRequest("The body is not JSON.");
  }
}

/** Also drops null elements of arrays, as upstream's framework does (reference §5.5, §6.1). */
function checked(value: JsonValue, depth: number): JsonValue {
  if (typeof value === "string") return checkText(value);
  if (typeof value !== "object" || value === null) return value;
  if (depth > DEEPEST_NESTING) throw new BadRequest("The body nests too deeply.");
  if (Array.isArray(value)) {
    return value.filter((element) => element !== null).map((element) => checked(element, depth + 1));
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, element]) => [checkText(key), checked(element, depth + 1)]),
  );
}
