import { componentName, type Description, resolveSchema, type Schema } from "@contacts-api/openapi/reader";

/** A piece of a type in words; `schema` names the component that the word stands for. */
export interface TypeWord {
  readonly text: string;
  readonly schema?: string;
}

/**
 * The type of a schema in words: `integer`, `string or null`, `array of ContactInbox`. Components with an inside of
 * their own keep their name; simple ones, such as a list of allowed values, give the type that they stand for.
 */
export function typeOf(description: Description, schema: Schema): readonly TypeWord[] {
  const name = componentName(schema);
  const resolved = resolveSchema(description, schema);
  if (name !== undefined && hasInside(resolved)) return [{ text: name, schema: name }];

  const variants = resolved.oneOf ?? resolved.anyOf;
  if (variants !== undefined) return joined(distinct(variants.map((variant) => typeOf(description, variant))));
  if (resolved.allOf !== undefined && resolved.type === undefined) {
    const [only, ...others] = resolved.allOf.filter((part) => componentName(part) !== undefined);
    return only !== undefined && others.length === 0 ? typeOf(description, only) : [{ text: "object" }];
  }
  if (resolved.const !== undefined) return [{ text: JSON.stringify(resolved.const) }];

  const types = typeof resolved.type === "string" ? [resolved.type] : (resolved.type ?? ["any"]);
  return joined(types.map((type) => simple(description, resolved, type)));
}

/** Whether a schema consists of parts that deserve a section of their own. */
export function hasInside(schema: Schema): boolean {
  return (schema.properties ?? schema.allOf ?? schema.oneOf ?? schema.anyOf) !== undefined;
}

function simple(description: Description, schema: Schema, type: string): readonly TypeWord[] {
  if (type === "array" && schema.items !== undefined)
    return [{ text: "array of " }, ...typeOf(description, schema.items)];
  if (type === "object" && typeof schema.additionalProperties === "object") {
    const values = typeOf(description, schema.additionalProperties);
    return values[0]?.text === "any" ? [{ text: "object" }] : [{ text: "object with values of " }, ...values];
  }
  if (type === "string" && schema.format !== undefined) return [{ text: `string (${schema.format})` }];
  return [{ text: type }];
}

function joined(types: readonly (readonly TypeWord[])[]): readonly TypeWord[] {
  return types.flatMap((type, index) => (index === 0 ? type : [{ text: " or " }, ...type]));
}

function distinct(types: readonly (readonly TypeWord[])[]): readonly (readonly TypeWord[])[] {
  const seen = new Map(types.map((type) => [type.map((word) => word.text).join(""), type]));
  return [...seen.values()];
}
