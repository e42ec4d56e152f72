import { alternativesOf, operationsOf, schemaOf } from "./description.mjs";

/** @typedef {import("./description.mjs").Part} Part */

/**
 * What the transport needs to know of an API, as a module: its URL, how it writes queries, and its operations.
 * @param {string} api
 * @param {Part} description
 */
export function renderOperations(api, description) {
  const operations = operationsOf(description).map((operation) => {
    const { method, path, repeatable } = operation;
    const facts = { method, path, repeatable, envelope: envelopeOf(description, operation.response) };
    return `    ${operation.id}: ${literal(facts)},`;
  });
  const baseUrl = baseUrlOf(description);
  return [
    `// Generated from openapi/${api} by \`npm run generate\`. Do not edit.`,
    "",
    "/** What the transport knows of the API. */",
    "export const api = {",
    baseUrl ? "" : "  /** The vendor documents none. */",
    `  baseUrl: ${JSON.stringify(baseUrl)},`,
    `  queryArrays: ${literal({ style: "form", explode: explodesArrays(description) })},`,
    "  operations: {",
    ...operations,
    "  },",
    "} as const;",
    "",
  ]
    .filter((line, index) => line !== "" || index !== 4)
    .join("\n");
}

/**
 * The documented base URL with its default host; undefined when that host is a placeholder, which never resolves.
 * @param {Part} description
 * @returns {string | undefined}
 */
function baseUrlOf({ servers }) {
  const [{ url, variables = {} }] = servers;
  const filled = url.replace(
    /\{(\w+)\}/g,
    (/** @type {string} */ _, /** @type {string} */ name) => variables[name].default,
  );
  return new URL(filled).hostname.endsWith(".example") ? undefined : filled;
}

/**
 * Whether several values of one query parameter are written as several parameters, as OpenAPI has it by default.
 * @param {Part} description
 */
function explodesArrays(description) {
  const parameters = operationsOf(description).flatMap((operation) => operation.parameters);
  return parameters.every(({ explode }) => explode !== false);
}

/**
 * The members of which a JSON object in a 2xx response must have one: those that are required, or those that are described
 * where none is required. Undefined where the response has no body.
 * @param {Part} description
 * @param {Part} response
 * @returns {string[] | undefined}
 */
function envelopeOf(description, response) {
  const schema = schemaOf(description, response);
  if (schema === undefined) return undefined;
  const members = alternativesOf(description, schema).flatMap(
    ({ required, properties }) => required ?? Object.keys(properties ?? {}),
  );
  return [...new Set(members)];
}

/**
 * An object on one line, without what is undefined.
 * @param {object} facts
 */
function literal(facts) {
  const members = Object.entries(facts).filter(([, value]) => value !== undefined);
  return `{ ${members.map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join(", ")} }`;
}
