import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const { resolve: resolveModule } = createRequire(import.meta.url);
const HTTP_METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** @typedef {import("@contacts-api/openapi").Evidence} Evidence */
/**
 * A part of a description, as far as the generators read it.
 * @typedef {{ [member: string]: any, description?: string, "x-evidence"?: Evidence }} Part
 */
/**
 * @typedef {{ id: string, method: string, path: string, parameters: Part[], body: Part, response: Part, evidence: Evidence,
 *   description: string, repeatable: boolean | undefined }} Operation
 */

/**
 * The bundled description of an API.
 * @param {string} api
 * @returns {Promise<Part & import("openapi-typescript").OpenAPI3>}
 */
export async function readDescription(api) {
  return JSON.parse(await readFile(resolveModule(`@contacts-api/openapi/${api}.json`), "utf8"));
}

/**
 * A part itself, or what it refers to with what stands beside the reference.
 * @param {Part} description
 * @param {Part | undefined} part
 * @returns {Part}
 */
export function resolve(description, part = {}) {
  if (typeof part.$ref !== "string") return part;
  const keys = part.$ref
    .slice(2)
    .split("/")
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  const target = keys.reduce((node, key) => node?.[key], description);
  const { $ref, ...beside } = part;
  return { ...resolve(description, target), ...beside };
}

/**
 * Every operation of a description, in its order.
 * @param {Part} description
 * @returns {Operation[]}
 */
export function operationsOf(description) {
  return Object.entries(description.paths).flatMap(([path, item]) =>
    HTTP_METHODS.filter((method) => method in item).map((method) => {
      const operation = item[method];
      const successful = Object.keys(operation.responses).find((status) => status.startsWith("2")) ?? "200";
      return {
        id: operation.operationId,
        method: method.toUpperCase(),
        path,
        parameters: [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((part) =>
          resolve(description, part),
        ),
        body: resolve(description, operation.requestBody),
        response: resolve(description, operation.responses[successful]),
        evidence: operation["x-evidence"],
        description: operation.description,
        repeatable: operation["x-repeatable"],
      };
    }),
  );
}

/**
 * The schema of a body, by media type; undefined when it has none of that type.
 * @param {Part} description
 * @param {Part} body
 * @param {string} mediaType
 */
export function schemaOf(description, body, mediaType = "application/json") {
  const schema = body.content?.[mediaType]?.schema;
  return schema && resolve(description, schema);
}

/**
 * The alternatives that a schema leaves open, itself when it leaves none.
 * @param {Part} description
 * @param {Part} schema
 * @returns {Part[]}
 */
export function alternativesOf(description, schema) {
  const resolved = resolve(description, schema);
  const alternatives = resolved.anyOf ?? resolved.oneOf;
  return alternatives
    ? alternatives.flatMap((/** @type {Part} */ one) => alternativesOf(description, one))
    : [resolved];
}
