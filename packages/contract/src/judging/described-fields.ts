import { type Description, resolveSchema, type Schema } from "@contacts-api/openapi/reader";

/** The fields that a schema describes, as paths such as `payload[].email`. */
export interface DescribedFields {
  readonly fields: ReadonlySet<string>;
  /** Objects whose keys are free; what is inside of them is described by nothing. */
  readonly free: ReadonlySet<string>;
}

/** Schemas of the descriptions are not recursive; this ends the walk if one becomes so. */
const DEEPEST = 12;

export function describedFields(description: Description, schema: Schema): DescribedFields {
  const fields = new Set<string>();
  const free = new Set<string>();
  const visit = (part: Schema, path: string, depth: number): void => {
    if (depth > DEEPEST) return;
    const resolved = resolveSchema(description, part);
    const { properties, items, additionalProperties } = resolved;
    for (const branch of [...(resolved.anyOf ?? []), ...(resolved.oneOf ?? []), ...(resolved.allOf ?? [])]) {
      visit(branch, path, depth + 1);
    }
    if (items !== undefined) visit(items, `${path}[]`, depth + 1);
    for (const [name, property] of Object.entries(properties ?? {})) {
      const field = fieldPath(path, name);
      fields.add(field);
      visit(property, field, depth + 1);
    }
    if (isObject(resolved) && (properties === undefined || isOpen(additionalProperties))) free.add(path);
  };
  visit(schema, "", 0);
  return { fields, free };
}

/** The paths of the fields that a value has. In free objects only described keys count. */
export function fieldsOf(value: unknown, { fields: described, free }: DescribedFields): ReadonlySet<string> {
  const fields = new Set<string>();
  const visit = (part: unknown, path: string): void => {
    if (Array.isArray(part)) {
      for (const element of part) visit(element, `${path}[]`);
    } else if (typeof part === "object" && part !== null) {
      for (const [name, element] of Object.entries(part)) {
        const field = fieldPath(path, name);
        if (free.has(path) && !described.has(field)) continue;
        fields.add(field);
        visit(element, field);
      }
    }
  };
  visit(value, "");
  return fields;
}

function fieldPath(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}

function isObject({ type }: Schema): boolean {
  return type === "object" || (Array.isArray(type) && type.includes("object"));
}

function isOpen(additionalProperties: Schema["additionalProperties"]): boolean {
  return additionalProperties !== undefined && additionalProperties !== false;
}
