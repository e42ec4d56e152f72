import type { JsonObject, JsonValue } from "@contacts-api/openapi/reader";
import { isJsonObject } from "../values/json.js";

/** Thrown for what upstream cannot read, so that it responds with 400 whoever asks (§2, §3). */
export class Unreadable extends Error {
  override readonly name = "Unreadable";
}

const DEEPEST_NESTING = 100;

/**
 * What a request's query or form says, with brackets read one level deep.
 *
 * @throws {Unreadable} for bad percent-encoding, unstorable texts and names used in two ways.
 */
export function readPairs(pairs: Iterable<readonly [string, string | null]>): JsonObject {
  const read = new Map<string, JsonValue>();
  for (const [key, value] of pairs) {
    const [, name, brackets, within] = /^[[\]]*([^[\]]+)\]*(\[([^[\]]*)\])?/.exec(key) ?? [];
    if (name === undefined) continue;
    // A name without a value says nothing yet.
    const sofar = read.get(name) ?? undefined;
    if (brackets === undefined) read.set(name, value);
    else if (within === "") read.set(name, [...elements(sofar, name), ...(value === null ? [] : [value])]);
    else read.set(name, { ...entries(sofar, name), [within ?? ""]: value });
  }
  return Object.fromEntries(read);
}

function elements(sofar: JsonValue | undefined, name: string): readonly JsonValue[] {
  if (sofar === undefined || Array.isArray(sofar)) return sofar ?? [];
  throw new Unreadable(`${name} is used in two ways`);
}

function entries(sofar: JsonValue | undefined, name: string): JsonObject {
  if (sofar === undefined) return {};
  if (isJsonObject(sofar)) return sofar;
  throw new Unreadable(`${name} is used in two ways`);
}

/** @throws {Unreadable} for stray percent signs, bytes that are no UTF-8, and unstorable texts. */
export function decodePairs(text: string): [string, string | null][] {
  return text
    .split("&")
    .filter((pair) => pair !== "")
    .map((pair) => {
      const [name = "", ...value] = pair.split("=").map((part) => decodeText(part.replaceAll("+", " ")));
      return [name, value.length === 0 ? null : value.join("=")];
    });
}

export function decodeText(text: string): string {
  try {
    return checkText(decodeURIComponent(text));
  } catch {
    throw new Unreadable(`"${text}" cannot be decoded`);
  }
}

/** @throws {Unreadable} for NUL and lone surrogates, which no database text can hold. */
export function checkText(text: string): string {
  if (text.includes("\0") || /\p{Surrogate}/u.test(text)) throw new Unreadable("a text cannot be stored");
  return text;
}

/** @throws {Unreadable} for malformed JSON, deep nesting and unstorable texts. */
export function readJson(text: string): JsonObject {
  let value: JsonValue;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Unreadable("the body is not JSON");
  }
  const read = withoutNullElements(value, 1);
  return isJsonObject(read) ? read : {};
}

/** Null elements of arrays never reach an action (§5.5, §6.1). */
function withoutNullElements(value: JsonValue, depth: number): JsonValue {
  if (typeof value === "string") return checkText(value);
  if (typeof value !== "object" || value === null) return value;
  if (depth > DEEPEST_NESTING) throw new Unreadable("the body nests too deeply");
  if (Array.isArray(value)) {
    return value.filter((element) => element !== null).map((element) => withoutNullElements(element, depth + 1));
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, element = null]) => [checkText(key), withoutNullElements(element, depth + 1)]),
  );
}
