import {
  componentName,
  type Description,
  type Parameter,
  resolveSchema,
  type Schema,
} from "@contacts-api/openapi/reader";
import type { Evidence } from "./evidence.js";
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
}

/** The field of a parameter. */
export function fieldOfParameter(description: Description, parameter: Parameter): Field {
  const field = fieldOf(description, parameter.name, parameter.schema ?? {}, parameter.required === true);
  return {
    ...field,
    description: parameter.description ?? field.description,
    example: parameter.example ?? field.example,
    evidence: parameter["x-evidence"] ?? field.evidence,
  };
}

/**
 * The fields within a schema, those of nested objects included; where a nested schema is a component of its own,
 * its row names it instead.
 */
export function fieldsOf(description: Description, schema: Schema): Field[] {
  return inside(description, resolveSchema(description, schema), "");
}

function inside(description: Description, schema: Schema, prefix: string): Field[] {
  const rows = new Map<string, Field>();
  const add = (fields: readonly Field[]) => {
    for (const field of fields) rows.set(field.name, field);
  };
  for (const part of schema.allOf ?? []) add(inside(description, resolveSchema(description, part), prefix));
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    const name = `${prefix}${key}`;
    add([fieldOf(description, name, property, schema.required?.includes(key) === true)]);
    add(below(description, property, name));
  }
  if (typeof schema.additionalProperties === "object" && prefix === "" && schema.properties === undefined) {
    add([fieldOf(description, "(any name)", schema.additionalProperties, false)]);
  }
  for (const variant of schema.oneOf ?? schema.anyOf ?? []) {
    if (componentName(variant) === undefined) add(inside(description, variant, prefix));
  }
  if (schema.items !== undefined) add(below(description, schema, prefix.replace(/\.$/, "")));
  return [...rows.values()];
}

function below(description: Description, schema: Schema, name: string): Field[] {
  const resolved = resolveSchema(description, schema);
  if (componentName(schema) !== undefined && hasInside(resolved)) return [];
  if (resolved.items === undefined) return inside(description, resolved, `${name}.`);
  return componentName(resolved.items) === undefined ? inside(description, resolved.items, `${name}[].`) : [];
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
    evidence:
      componentName(schema) !== undefined && hasInside(resolved) ? schema["x-evidence"] : resolved["x-evidence"],
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
