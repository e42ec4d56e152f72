import { type Description, resolveSchema } from "@contacts-api/openapi/reader";
import type { Body } from "./body.js";
import { datedEvidence, type Evidence } from "./evidence.js";
import { type Field, fieldsOf } from "./fields.js";
import { type TypeWord, typeOf } from "./schema-type.js";

/** A component that rows name instead of spelling it out. */
export interface SchemaReference {
  readonly name: string;
  readonly description: string;
  readonly evidence: Evidence | undefined;
  /** What it is made of: `object`, or the schemas it may be. */
  readonly type: readonly TypeWord[];
  readonly fields: readonly Field[];
}

/** The schemas that the bodies name, and those that these name in turn, by name. */
export function namedSchemas(description: Description, bodies: readonly Body[]): SchemaReference[] {
  const found = new Map<string, SchemaReference>();
  const pending = bodies.flatMap(({ type, fields }) => (fields.length === 0 ? namesIn(type) : fields.flatMap(namesOf)));
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (found.has(name)) continue;
    const { description: text = "", ...schema } = resolveSchema(description, { $ref: `#/components/schemas/${name}` });
    const type = typeOf(description, schema);
    const fields = fieldsOf(description, schema);
    const evidence = datedEvidence(description, schema["x-evidence"]);
    found.set(name, { name, description: text, evidence, type, fields });
    pending.push(...namesIn(type), ...fields.flatMap(namesOf));
  }
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name));
}

function namesOf(field: Field): string[] {
  return namesIn(field.type);
}

function namesIn(type: readonly TypeWord[]): string[] {
  return type.flatMap((word) => (word.schema === undefined ? [] : [word.schema]));
}
