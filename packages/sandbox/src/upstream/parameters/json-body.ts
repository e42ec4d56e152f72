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
    return parseLeniently(text);
  }
}

/** A text, or a comment outside of texts. One that never ends goes on to the end, so that it is met once only. */
const TEXT_OR_COMMENT = /"[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|$)|\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n]*/g;

/** Of a backslash before a character that JSON has no escape for. */
const NEEDLESS_ESCAPE = /\\(?:(["\\/bfnrtu])|([\s\S]))/g;

/** Ruby's parser skips comments, and takes a needless escape for the character behind it (reference §6.1). */
function parseLeniently(text: string): JsonValue {
  const plain = text.replaceAll(TEXT_OR_COMMENT, (found) => {
    if (found.startsWith('"')) return found.replaceAll(NEEDLESS_ESCAPE, withoutNeedlessEscape);
    return found.startsWith("//") || (found.endsWith("*/") && found !== "/*/") ? " " : found;
  });
  try {
    return JSON.parse(plain) as JsonValue;
  } catch {
    throw new BadRequest("The body is not JSON.");
  }
}

function withoutNeedlessEscape(found: string, known: string | undefined, character: string): string {
  return known === undefined ? character : found;
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
