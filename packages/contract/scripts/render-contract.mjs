import { componentName, operationsOf, resolveSchema, securitySchemeOf } from "@contacts-api/openapi/reader";
import { evidenceLevels, pointerSegment } from "./evidence-levels.mjs";
import { SchemaCompiler } from "./schema-compiler.mjs";

/** @typedef {import("@contacts-api/openapi/reader").Description} Description */
/** @typedef {import("@contacts-api/openapi/reader").Schema} Schema */

/**
 * What a description says of exchanges, as a TypeScript module: an `ApiContract` with its validators.
 *
 * @param {string} api
 * @param {Description} description
 */
export function renderContract(api, description) {
  const compiler = new SchemaCompiler(description);
  const operations = operationsOf(description).map((operation) => renderOperation(description, compiler, operation));
  const levels = evidenceLevels({ paths: description.paths, components: description.components });
  return [
    `// Generated from openapi/${api} by \`npm run generate\`. Do not edit.`,
    "// @ts-nocheck: the code that Ajv writes has no types.",
    'import type { ApiContract } from "../validation/api-contract.js";',
    'import { formats } from "../validation/formats.js";',
    "",
    compiler.code().replace(/^"use strict";/, ""),
    "",
    "export const contract: ApiContract = {",
    `  api: ${JSON.stringify(api)},`,
    `  credential: ${JSON.stringify(credentialOf(description))},`,
    `  operations: [\n${operations.join(",\n")}\n  ],`,
    `  levels: ${JSON.stringify(levels)},`,
    "};",
    "",
  ].join("\n");
}

/**
 * @param {Description} description
 * @param {SchemaCompiler} compiler
 * @param {import("@contacts-api/openapi/reader").DescribedOperation} described
 */
function renderOperation(
  description,
  compiler,
  { operationId, method, path, parameters, operation, requestBody, responses },
) {
  const pointer = `#/paths/${pointerSegment(path)}/${method}`;
  const references = [...(description.paths[path]?.parameters ?? []), ...(operation.parameters ?? [])];
  const renderedParameters = parameters.map((parameter, index) =>
    renderParameter(
      description,
      compiler,
      parameter,
      `#/components/parameters/${componentName(references[index] ?? {})}`,
    ),
  );
  const renderedResponses = [...responses].map(([status, { component, content }]) => {
    const own = `#/components/responses/${component}`;
    const rendered = content && renderContent(description, compiler, content, own);
    return `${JSON.stringify(status)}: { pointer: ${JSON.stringify(own)}${rendered ? `, content: ${rendered}` : ""} }`;
  });
  const body = requestBody && {
    required: requestBody.required === true,
    content: renderContent(description, compiler, requestBody.content, `${pointer}/requestBody`),
  };
  return [
    "    {",
    `      operationId: ${JSON.stringify(operationId)},`,
    `      method: ${JSON.stringify(method.toUpperCase())},`,
    `      path: ${JSON.stringify(path)},`,
    `      pointer: ${JSON.stringify(pointer)},`,
    `      parameters: [${renderedParameters.join(", ")}],`,
    ...(body ? [`      requestBody: { required: ${body.required}, content: ${body.content} },`] : []),
    `      responses: { ${renderedResponses.join(", ")} },`,
    "    }",
  ].join("\n");
}

/**
 * @param {Description} description
 * @param {SchemaCompiler} compiler
 * @param {import("@contacts-api/openapi/reader").Parameter} parameter
 * @param {string} pointer
 */
function renderParameter(description, compiler, parameter, pointer) {
  const schema = parameter.schema ?? {};
  const facts = { name: parameter.name, in: parameter.in, required: parameter.required === true, pointer };
  const type = JSON.stringify(typeOf(description, schema));
  const validate = compiler.validatorOf(schema, `${pointer}/schema`);
  return `{ ...${JSON.stringify(facts)}, type: ${type}, validate: ${validate} }`;
}

/**
 * @param {Description} description
 * @param {SchemaCompiler} compiler
 * @param {import("@contacts-api/openapi/reader").Content} content
 * @param {string} pointer Of the part that has the content.
 */
function renderContent(description, compiler, content, pointer) {
  const bodies = Object.entries(content).map(([mediaType, { schema = {} }]) => {
    const own = `${pointer}/content/${pointerSegment(mediaType)}/schema`;
    return `${JSON.stringify(mediaType)}: ${renderBody(description, compiler, mediaType, schema, own)}`;
  });
  return `{ ${bodies.join(", ")} }`;
}

/**
 * @param {Description} description
 * @param {SchemaCompiler} compiler
 * @param {string} mediaType
 * @param {Schema} schema
 * @param {string} pointer
 */
function renderBody(description, compiler, mediaType, schema, pointer) {
  if (mediaType.startsWith("text/")) {
    if (schema.type !== "string") throw new Error(`A body of ${mediaType} must be described as a string.`);
    return "{ validate: null }";
  }
  const validate = compiler.validatorOf(schema, pointer);
  if (mediaType === "application/json") return `{ validate: ${validate} }`;
  const { properties = {} } = resolveSchema(description, schema);
  const fields = Object.entries(properties).map(([name, field]) => [name, typeOf(description, field)]);
  return `{ validate: ${validate}, fields: ${JSON.stringify(Object.fromEntries(fields))} }`;
}

/**
 * @param {Description} description
 * @param {Schema} schema
 */
function typeOf(description, schema) {
  const { type = "string" } = resolveSchema(description, schema);
  return typeof type === "string" ? type : type.find((one) => one !== "null");
}

/**
 * @param {Description} description
 */
function credentialOf(description) {
  const [name = ""] = Object.keys(description.components?.securitySchemes ?? {});
  const scheme = securitySchemeOf(description);
  const header = scheme.type === "apiKey" ? `${scheme.name}` : "authorization";
  return { header: header.toLowerCase(), pointer: `#/components/securitySchemes/${name}` };
}
