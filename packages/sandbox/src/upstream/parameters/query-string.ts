import type { JsonObject } from "../../store/json.js";
import { BadRequest } from "./bad-request.js";
import { nestParameters } from "./nested-parameters.js";
import { checkText } from "./text-check.js";

/**
 * Reads `application/x-www-form-urlencoded` text, with brackets in keys for lists and objects.
 *
 * @throws {BadRequest} for stray percent signs, bytes that are not UTF-8, and keys used in two ways.
 */
export function readUrlEncoded(text: string): JsonObject {
  return text === "" ? {} : nestParameters(readPairs(text));
}

/**
 * The names and values of such a text, brackets and all; a value is null where no `=` follows its name.
 *
 * @throws {BadRequest} for stray percent signs and bytes that are not UTF-8.
 */
export function readPairs(text: string): [string, string | null][] {
  return text
    .split("&")
    .filter((pair) => pair !== "")
    .map((pair): [string, string | null] => {
      const equals = pair.indexOf("=");
      return equals < 0 ? [decode(pair), null] : [decode(pair.slice(0, equals)), decode(pair.slice(equals + 1))];
    });
}

function decode(text: string): string {
  try {
    return checkText(decodeURIComponent(text.replaceAll("+", " ")));
  } catch {
    throw new BadRequest("A percent-encoded text cannot be decoded.");
  }
}
