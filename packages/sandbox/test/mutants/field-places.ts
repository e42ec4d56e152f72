import { type Description, type JsonValue, resolveSchema, type Schema } from "@contacts-api/openapi/reader";

/** A field of a body, wherever its description shows it. */
export interface FieldPlace {
  /** Keys from the body to the field; `*` stands for each element. */
  readonly path: readonly string[];
  readonly required: boolean;
  /** Types that its value may have; empty for any. */
  readonly types: readonly string[];
}

/** Every field that the schema of a body describes, those of all alternatives too, each once. */
export function fieldPlaces(description: Description, schema: Schema): FieldPlace[] {
  const places = new Map<string, FieldPlace>();
  const visit = (part: Schema, path: readonly string[]): void => {
    const { properties = {}, required = [], items, anyOf = [] } = resolveSchema(description, part);
    for (const branch of anyOf) visit(branch, path);
    if (items !== undefined) visit(items, [...path, "*"]);
    for (const [name, field] of Object.entries(properties)) {
      const own = [...path, name];
      const place = { path: own, required: required.includes(name), types: typesOf(description, field) };
      places.set(own.join("/"), merge(places.get(own.join("/")), place));
      visit(field, own);
    }
  };
  visit(schema, []);
  return [...places.values()];
}

/** What several alternatives say of one field: what is allowed by one of them is allowed. */
function merge(known: FieldPlace | undefined, place: FieldPlace): FieldPlace {
  if (known === undefined) return place;
  const isAny = known.types.length === 0 || place.types.length === 0;
  const types = isAny ? [] : [...new Set([...known.types, ...place.types])];
  return { path: place.path, required: known.required && place.required, types };
}

function typesOf(description: Description, schema: Schema): string[] {
  const { type, anyOf } = resolveSchema(description, schema);
  if (anyOf !== undefined) {
    const branches = anyOf.map((branch) => typesOf(description, branch));
    return branches.some((types) => types.length === 0) ? [] : [...new Set(branches.flat())];
  }
  return type === undefined ? [] : [type].flat();
}

/**
 * The body with every occurrence of a field changed; null when there is none.
 *
 * @param change The new value; undefined to leave the field out.
 */
export function changeField(
  body: unknown,
  path: readonly string[],
  change: (value: JsonValue) => JsonValue | undefined,
): { readonly body: unknown } | null {
  const copy = structuredClone(body);
  const [last = "", ...parents] = [...path].reverse();
  let holders: unknown[] = [copy];
  for (const key of parents.reverse()) {
    holders = holders.flatMap((holder) => (key === "*" ? elementsOf(holder) : [memberOf(holder, key)]));
  }
  const found = holders.filter((holder) => isRecord(holder) && Object.hasOwn(holder, last));
  for (const holder of found) {
    if (!isRecord(holder)) continue;
    const value = change(holder[last] ?? null);
    if (value === undefined) delete holder[last];
    else holder[last] = value;
  }
  return found.length === 0 ? null : { body: copy };
}

function elementsOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function memberOf(value: unknown, key: string): unknown {
  return isRecord(value) ? value[key] : undefined;
}

function isRecord(value: unknown): value is Record<string, JsonValue> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
