import type { Description, Referable, Reference, Schema } from "./document.js";

function isReference(value: object): value is Reference {
  return "$ref" in value && typeof value.$ref === "string";
}

/** Last segment of a reference: the name of the component it points at; undefined for anything written in place. */
export function componentName(value: object): string | undefined {
  return isReference(value) ? value.$ref.split("/").at(-1) : undefined;
}

/**
 * The value itself, or what it refers to within the same document, through as many references as there are.
 * Throws when a reference leaves the document or points at nothing, because bundles hold neither.
 */
export function resolve<T extends object>(description: Description, value: Referable<T>): T {
  let found: unknown = value;
  for (let hops = 0; hops < 20; hops++) {
    if (typeof found !== "object" || found === null) break;
    if (!isReference(found)) return found as T;
    found = at(description, found.$ref);
  }
  throw new Error(`"${isReference(value) ? value.$ref : "a value"}" does not lead to an object in this description.`);
}

/** Like {@link resolve}, and keeps what stands beside the reference: a description there replaces the component's. */
export function resolveSchema(description: Description, schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const { $ref, ...beside } = schema;
  return { ...resolve<Schema>(description, { $ref }), ...beside };
}

function at(description: Description, reference: string): unknown {
  if (!reference.startsWith("#/")) throw new Error(`"${reference}" leaves the description; bundle it first.`);
  return reference
    .slice(2)
    .split("/")
    .map((segment) => decodeURIComponent(segment).replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], description);
}
