import type { Description, Referable, Reference } from "./document.js";
import type { Schema } from "./schema.js";

/** A chain of references longer than this is taken for a circle. */
const LONGEST_CHAIN = 20;

function isReference(value: object): value is Reference {
  return "$ref" in value && typeof value.$ref === "string";
}

/** Last segment of a reference: the name of the component it points at; undefined for anything written in place. */
export function componentName(value: object): string | undefined {
  return isReference(value) ? value.$ref.split("/").at(-1) : undefined;
}

/**
 * The value itself, or what it refers to within the same description, through as many references as there are.
 *
 * @throws {Error} When a reference leaves the description or points at nothing; bundles hold neither.
 */
export function resolve<T extends object>(description: Description, value: Referable<T>): T {
  let found: unknown = value;
  for (let length = 0; length < LONGEST_CHAIN; length += 1) {
    if (typeof found !== "object" || found === null) break;
    if (!isReference(found)) return found as T;
    if (!found.$ref.startsWith("#/")) throw new Error(`"${found.$ref}" leaves the description; bundle it first.`);
    found = valueAt(description, found.$ref);
  }
  throw new Error(`"${isReference(value) ? value.$ref : "a value"}" does not lead to an object in this description.`);
}

/** Like {@link resolve}, and keeps what stands beside the reference: a description there replaces the component's. */
export function resolveSchema(description: Description, schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const { $ref, ...beside } = schema;
  return { ...resolve<Schema>(description, { $ref }), ...beside };
}

/**
 * What a reference within a document leads to; undefined when it leads nowhere or out of the document.
 *
 * @param reference A JSON pointer in a URI fragment (RFC 6901, section 6), such as `#/components/schemas/Contact`.
 */
export function valueAt(document: unknown, reference: string): unknown {
  if (!reference.startsWith("#/")) return undefined;
  const keys = reference.slice("#/".length).split("/").map(decodeSegment);
  return keys.reduce<unknown>(memberOf, document);
}

function memberOf(node: unknown, key: string): unknown {
  return typeof node === "object" && node !== null && Object.hasOwn(node, key) ? Reflect.get(node, key) : undefined;
}

/** One segment of a JSON pointer in a URI fragment (RFC 6901, sections 4 and 6). */
function decodeSegment(segment: string): string {
  return decodeURIComponent(segment).replaceAll("~1", "/").replaceAll("~0", "~");
}
