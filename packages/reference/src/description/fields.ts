import {
  componentName,
  type Description,
  type Example,
  type Parameter,
  resolve,
  resolveSchema,
  type Schema,
} from "@contacts-api/openapi/reader";
import { datedEvidence, type Evidence } from "./evidence.js";
import { hasInside, type TypeWord, typeOf } from "./schema-type.js";

/** One row of a table of fields. */
export interface Field {
  /** Path below the body: `payload.contact.id`; `[]` stands for each item of an array. */
  readonly name: string;
  readonly type: readonly TypeWord[];
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly description: string;
  readonly allowed: readonly unknown[];
  /** Limits in words, such as `at least 1`. */
  readonly limits: readonly string[];
  /** Undefined when there is none; null is a value. */
  readonly default: unknown;
  readonly example: unknown;
  readonly evidence?: Evidence | undefined;
  /** Name of the row above that shows the same component with the fields inside of it. */
  readonly sameAs?: string | undefined;
}

/** The field of a parameter. */
export function fieldOfParameter(description: Description, parameter: Parameter): Field {
  const field = fieldOf(description, parameter.name, parameter.schema ?? {}, parameter.required === true);
  const [named] = Object.values(parameter.examples ?? {});
  return {
    ...field,
    description: parameter.description ?? field.description,
    example: parameter.example ?? (named && resolve<Example>(description, named).value) ?? field.example,
    evidence: datedEvidence(description, parameter["x-evidence"]) ?? field.evidence,
  };
}

/** Whether rows stop at nested components, which they then name, or go on inside of them. */
export type Depth = "stop at components" | "spell components out";

/**
 * The fields within a schema, those of nested objects included. Each component is spelled out once: a later row of the
 * same one says where.
 */
export function fieldsOf(description: Description, schema: Schema, depth: Depth = "stop at components"): Field[] {
  const name = componentName(schema);
  const reading = { description, depth, spelledOut: new Map(name === undefined ? [] : [[name, ""]]) };
  return inside(reading, resolveSchema(description, schema), "");
}

interface Reading {
  readonly description: Description;
  readonly depth: Depth;
  /** Where the components that were entered are spelled out, by name. */
  readonly spelledOut: Map<string, string>;
}

function inside(reading: Reading, schema: Schema, prefix: string): Field[] {
  const { description } = reading;
  const rows = new Map<string, Field>();
  const add = (fields: readonly Field[]) => {
    for (const field of fields) rows.set(field.name, field);
  };
  for (const part of schema.allOf ?? []) add(inside(reading, resolveSchema(description, part), prefix));
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    const name = `${prefix}${key}`;
    const field = fieldOf(description, name, property, schema.required?.includes(key) === true);
    add([{ ...field, sameAs: spelledOutAt(reading, property) }]);
    add(below(reading, property, name));
  }
  if (typeof schema.additionalProperties === "object" && prefix === "" && schema.properties === undefined) {
    add([fieldOf(description, "(any name)", schema.additionalProperties, false)]);
  }
  for (const variant of schema.oneOf ?? schema.anyOf ?? []) add(insideComponent(reading, variant, prefix));
  if (schema.items !== undefined) add(below(reading, schema, prefix.replace(/\.$/, "")));
  return [...rows.values()];
}

function below(reading: Reading, schema: Schema, name: string): Field[] {
  const resolved = resolveSchema(reading.description, schema);
  if (!entersComponent(reading, schema, name)) return [];
  return resolved.items === undefined
    ? inside(reading, resolved, `${name}.`)
    : insideComponent(reading, resolved.items, `${name}[].`);
}

function insideComponent(reading: Reading, schema: Schema, prefix: string): Field[] {
  if (!entersComponent(reading, schema, prefix.replace(/(\[\])?\.$/, ""))) return [];
  return inside(reading, resolveSchema(reading.description, schema), prefix);
}

/** Whether the rows inside of a schema are to be shown here. */
function entersComponent({ description, depth, spelledOut }: Reading, schema: Schema, place: string): boolean {
  const name = componentName(schema);
  if (name === undefined || !hasInside(resolveSchema(description, schema))) return true;
  if (depth === "stop at components" || spelledOut.has(name)) return false;
  spelledOut.set(name, place);
  return true;
}

function spelledOutAt({ description, spelledOut }: Reading, schema: Schema): string | undefined {
  const name = componentName(schema) ?? componentName(resolveSchema(description, schema).items ?? {});
  const place = name === undefined ? undefined : spelledOut.get(name);
  return place === "" ? undefined : place;
}

function fieldOf(description: Description, name: string, schema: Schema, required: boolean): Field {
  const resolved = resolveSchema(description, schema);
  return {
    name,
    type: typeOf(description, schema),
    required,
    deprecated: resolved.deprecated === true,
    description: resolved.description ?? "",
    allowed: resolved.enum ?? (resolved.items && resolveSchema(description, resolved.items).enum) ?? [],
    limits: limitsOf(resolved),
    default: resolved.default,
    example: resolved.examples?.[0] ?? resolved.example,
    evidence: datedEvidence(
      description,
      componentName(schema) !== undefined && hasInside(resolved) ? schema["x-evidence"] : resolved["x-evidence"],
    ),
  };
}

function limitsOf(schema: Schema): string[] {
  const limits: [unknown, string][] = [
    [schema.minimum, `at least ${schema.minimum}`],
    [schema.maximum, `at most ${schema.maximum}`],
    [schema.minLength, `at least ${schema.minLength} characters`],
    [schema.maxLength, `at most ${schema.maxLength} characters`],
    [schema.minItems, `at least ${schema.minItems} items`],
    [schema.maxItems, `at most ${schema.maxItems} items`],
    [schema.pattern, `matches ${schema.pattern}`],
  ];
  return limits.filter(([value]) => value !== undefined).map(([, words]) => words);
}
