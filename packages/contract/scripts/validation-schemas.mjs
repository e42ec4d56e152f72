/** @typedef {import("@contacts-api/openapi/reader").Description} Description */
/** @typedef {import("@contacts-api/openapi/reader").Schema} Schema */

/** What the checks know how to judge. Keywords that combine schemas in other ways would need to know unknown fields of all parts. */
const CHECKED = ["type", "enum", "required", "properties", "additionalProperties", "items", "anyOf", "format"];

/** What says nothing about a value. */
const NOTES = ["title", "description", "default", "example", "examples", "deprecated", "x-enum-varnames", "x-evidence"];

/**
 * A schema as it is compiled: without notes, and closed, so that fields which are not described are found. A component
 * without evidence of its own is put where it is referred to, because its standing is that of the place.
 *
 * @param {Description} description
 * @param {Schema} schema
 * @returns {Schema} References are the names of components.
 */
export function validationSchema(description, schema) {
  if (schema.$ref !== undefined) {
    const name = componentOf(schema.$ref);
    const component = description.components?.schemas?.[name] ?? {};
    return component["x-evidence"] === undefined ? validationSchema(description, component) : { $ref: name };
  }
  const unknown = Object.keys(schema).filter((keyword) => !CHECKED.includes(keyword) && !NOTES.includes(keyword));
  if (unknown.length > 0) throw new Error(`The checks do not know the keyword ${unknown.join(", ")}.`);
  const { type, enum: values, required, properties, additionalProperties, items, anyOf, format } = schema;
  const convert = (/** @type {Schema} */ part) => validationSchema(description, part);
  return {
    ...(type !== undefined && { type }),
    ...(values !== undefined && { enum: values }),
    ...(required !== undefined && { required }),
    ...(format !== undefined && { format }),
    ...(properties !== undefined && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, convert(part)])),
      additionalProperties: false,
    }),
    ...(typeof additionalProperties === "object"
      ? { additionalProperties: convert(additionalProperties) }
      : additionalProperties !== undefined && { additionalProperties }),
    ...(items !== undefined && { items: convert(items) }),
    ...(anyOf !== undefined && { anyOf: anyOf.map(convert) }),
  };
}

/**
 * The components that are compiled as functions of their own, by name.
 *
 * @param {Description} description
 * @returns {[string, Schema][]}
 */
export function sharedSchemas(description) {
  return Object.entries(description.components?.schemas ?? {})
    .filter(([, schema]) => schema["x-evidence"] !== undefined)
    .map(([name, schema]) => [name, validationSchema(description, schema)]);
}

/**
 * @param {string} reference
 */
function componentOf(reference) {
  const prefix = "#/components/schemas/";
  if (!reference.startsWith(prefix)) throw new Error(`"${reference}" is no schema component.`);
  return reference.slice(prefix.length);
}
