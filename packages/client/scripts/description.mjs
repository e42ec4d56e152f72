import { operationsOf as describedOperations, resolveSchema } from "@contacts-api/openapi/reader";

/** @typedef {import("@contacts-api/openapi").Evidence} Evidence */
/** @typedef {import("@contacts-api/openapi/reader").Description} Description */
/** @typedef {import("@contacts-api/openapi/reader").Schema} Schema */
/**
 * What the generators read of an operation.
 *
 * @typedef {object} Operation
 * @property {string} id
 * @property {string} method In capitals.
 * @property {string} path
 * @property {readonly import("@contacts-api/openapi/reader").Parameter[]} parameters
 * @property {Body} body What it is sent.
 * @property {Body} response What it responds with when it succeeds.
 * @property {Evidence} evidence
 * @property {string} description
 * @property {boolean | undefined} repeatable
 */
/** @typedef {{ readonly content?: import("@contacts-api/openapi/reader").Content } | undefined} Body */

/**
 * Every operation of a description, in its order.
 *
 * @param {Description} description
 * @returns {Operation[]}
 */
export function operationsOf(description) {
  return describedOperations(description).map(
    ({ operationId, method, path, parameters, operation, requestBody, responses }) => {
      const successful = [...responses.keys()].find((status) => status.startsWith("2")) ?? "200";
      const evidence = operation["x-evidence"];
      if (evidence === undefined) throw new Error(`The operation ${operationId} has no evidence.`);
      return {
        id: operationId,
        method: method.toUpperCase(),
        path,
        parameters,
        body: requestBody,
        response: responses.get(successful),
        evidence,
        description: operation.description ?? "",
        repeatable: operation["x-repeatable"],
      };
    },
  );
}

/**
 * The schema of a body, by media type; undefined when it has none of that type.
 *
 * @param {Description} description
 * @param {Body} body
 * @param {string} mediaType
 */
export function schemaOf(description, body, mediaType = "application/json") {
  const schema = body?.content?.[mediaType]?.schema;
  return schema && resolveSchema(description, schema);
}

/**
 * The alternatives that a schema leaves open, itself when it leaves none.
 *
 * @param {Description} description
 * @param {Schema} schema
 * @returns {Schema[]}
 */
export function alternativesOf(description, schema) {
  const resolved = resolveSchema(description, schema);
  const alternatives = resolved.anyOf ?? resolved.oneOf;
  return alternatives ? alternatives.flatMap((one) => alternativesOf(description, one)) : [resolved];
}
