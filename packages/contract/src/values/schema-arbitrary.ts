import { type Description, type JsonObject, type JsonValue, resolve, type Schema } from "@contacts-api/openapi/reader";
import fc from "fast-check";
import { attributeKeys, meaningfulValues } from "./dictionary.js";

const ANNOTATIONS = [
  ...["description", "examples", "default", "format", "title", "deprecated"],
  ...["x-evidence", "x-enum-varnames"],
];

const UNDERSTOOD = new Set([
  ...ANNOTATIONS,
  ...["$ref", "type", "enum", "anyOf", "oneOf", "properties", "required", "additionalProperties", "items", "minimum"],
]);

/**
 * Draws values that a schema allows.
 *
 * @param name The parameter or field the schema is for; the dictionary knows good values for some.
 * @throws {Error} for a keyword it would have to ignore.
 */
export function valuesOf(description: Description, schema: Schema, name = ""): fc.Arbitrary<JsonValue> {
  const unknown = Object.keys(schema).find((keyword) => !UNDERSTOOD.has(keyword));
  if (unknown !== undefined) throw new Error(`The schema keyword "${unknown}" is not understood.`);
  if (schema.$ref !== undefined) return valuesOf(description, resolve(description, { $ref: schema.$ref }), name);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (alternatives !== undefined) return fc.oneof(...alternatives.map((one) => valuesOf(description, one, name)));
  const types = typeof schema.type === "string" ? [schema.type] : (schema.type ?? []);
  if (types.length === 0) return fc.jsonValue({ maxDepth: 2 });
  return fc.oneof(...types.map((type) => ofType(description, schema, type, name)));
}

function ofType(description: Description, schema: Schema, type: string, name: string): fc.Arbitrary<JsonValue> {
  switch (type) {
    case "object":
      return objects(description, schema);
    case "array":
      return fc.array(schema.items === undefined ? fc.jsonValue() : valuesOf(description, schema.items, name), {
        maxLength: 3,
      });
    case "string":
      return withMeaning(name, type, schema, fc.string({ unit: "grapheme", maxLength: 12 }));
    case "integer":
      return withMeaning(name, type, schema, fc.integer(schema.minimum === undefined ? {} : { min: schema.minimum }));
    case "number":
      return withMeaning(name, type, schema, fc.double({ noNaN: true, noDefaultInfinity: true }));
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    default:
      throw new Error(`The schema type "${type}" is not understood.`);
  }
}

/** Meaningful values nine times out of ten, then the schema's own examples, then anything of the type. */
function withMeaning(
  name: string,
  type: "string" | "integer" | "number",
  { examples = [] }: Schema,
  anything: fc.Arbitrary<JsonValue>,
): fc.Arbitrary<JsonValue> {
  const jsonType = type === "string" ? "string" : "number";
  const fitting = examples.filter((example) => typeof example === jsonType);
  const meaningful = meaningfulValues(name, type);
  return fc.oneof(
    ...(meaningful === undefined ? [] : [{ arbitrary: meaningful, weight: 18 }]),
    ...(fitting.length === 0 ? [] : [{ arbitrary: fc.constantFrom(...fitting), weight: 1 }]),
    { arbitrary: anything, weight: 1 },
  );
}

function objects(description: Description, schema: Schema): fc.Arbitrary<JsonValue> {
  const { properties = {}, required = [], additionalProperties = false } = schema;
  const described = fc.record(
    Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, valuesOf(description, value, key)])),
    { requiredKeys: [...required] },
  );
  if (!additionalProperties) return described as fc.Arbitrary<JsonValue>;
  const others = fc.uniqueArray(
    fc.tuple(fc.oneof(attributeKeys, fc.string({ maxLength: 4 })), fc.jsonValue({ maxDepth: 1 })),
    { maxLength: 3, selector: ([key]) => key },
  );
  return fc.tuple(others, described).map(([entries, object]): JsonObject => {
    const free = entries.filter(([key]) => !Object.hasOwn(properties, key));
    return Object.fromEntries([...free, ...Object.entries(object as JsonObject)]);
  });
}
