import { alternativesOf, operationsOf, schemaOf } from "./description.mjs";

/** @typedef {import("./description.mjs").Description} Description */
/** @typedef {import("./description.mjs").Body} Body */

/**
 * What the client needs to know of an API, as constants: for the transport its URL, how it writes queries and what its
 * responses hold; for the resource its operations.
 * @param {Description} description
 */
export function renderOperations(description) {
  const operations = operationsOf(description);
  const envelope = usualEnvelope(operations.flatMap(({ response }) => envelopeOf(description, response)));
  const rules = operations.flatMap((operation) => {
    const members = envelopeOf(description, operation.response);
    const isUsual = members.some((member) => envelope.includes(member));
    const rule = { repeatable: operation.repeatable, envelope: isUsual ? undefined : members };
    return Object.values(rule).some((fact) => fact !== undefined)
      ? [`    ${JSON.stringify(`${operation.method} ${operation.path}`)}: ${literal(rule)},`]
      : [];
  });
  const baseUrl = baseUrlOf(description);
  const facts = [
    ["envelope", JSON.stringify(envelope)],
    baseUrl !== undefined && ["baseUrl", JSON.stringify(baseUrl)],
    !explodesArrays(description) && ["querySerializer", '{ array: { style: "form", explode: false } }'],
    operations.some(({ response }) => mayBeBareList(description, response)) && ["bareLists", "true"],
    rules.length > 0 && ["rules", `{\n${rules.join("\n")}\n  }`],
  ];
  return [
    "/** What the transport knows of the API, where it differs from what most have. */",
    "export const api = {",
    ...facts.flatMap((fact) => (fact ? [`  ${fact[0]}: ${fact[1]},`] : [])),
    "} as const;",
    "",
    "/** Whether a list may be sorted by several fields, so that no two contacts are equal. */",
    `export const totalOrder = ${sortsByTwoFields(description)};`,
    "",
    "/** The method and path of each operation. */",
    "export const operations = {",
    ...operations.map(({ id, method, path }) => `  ${id}: ${JSON.stringify([method, path])},`),
    "} as const;",
  ].join("\n");
}

/**
 * The member that most responses have.
 * @param {string[]} members
 */
function usualEnvelope(members) {
  const count = (/** @type {string} */ member) => members.filter((other) => other === member).length;
  return [...new Set(members)].sort((left, right) => count(right) - count(left)).slice(0, 1);
}

/**
 * The documented base URL with its default host; undefined when that host is a placeholder, which never resolves.
 * @param {Description} description
 * @returns {string | undefined}
 */
function baseUrlOf({ servers }) {
  const [server] = servers ?? [];
  if (server === undefined) return undefined;
  const { url, variables = {} } = server;
  const filled = url.replace(
    /\{(\w+)\}/g,
    (/** @type {string} */ whole, /** @type {string} */ name) => variables[name]?.default ?? whole,
  );
  return new URL(filled).hostname.endsWith(".example") ? undefined : filled;
}

/**
 * Whether several values of one query parameter are written as several parameters, as OpenAPI has it by default.
 * @param {Description} description
 */
function explodesArrays(description) {
  const parameters = operationsOf(description).flatMap((operation) => operation.parameters);
  return parameters.every(({ explode }) => explode !== false);
}

/**
 * Whether a list may be sorted by two fields.
 * @param {Description} description
 */
function sortsByTwoFields(description) {
  const parameters = operationsOf(description).flatMap((operation) => operation.parameters);
  const sort = parameters.find(({ name }) => name === "sort");
  const values = alternativesOf(description, sort?.schema ?? {}).flatMap((schema) => schema.enum ?? []);
  return values.includes("name,created_at");
}

/**
 * The members of which a JSON object in a 2xx response must have one: those that are required, or those that are described
 * where none is required. None where the response has no body.
 * @param {Description} description
 * @param {Body} response
 * @returns {string[]}
 */
function envelopeOf(description, response) {
  const schema = schemaOf(description, response);
  if (schema === undefined) return [];
  const members = alternativesOf(description, schema).flatMap(
    ({ required, properties }) => required ?? Object.keys(properties ?? {}),
  );
  return [...new Set(members)];
}

/**
 * Whether a response may be a list without an envelope.
 * @param {Description} description
 * @param {Body} response
 */
function mayBeBareList(description, response) {
  const schema = schemaOf(description, response);
  return schema !== undefined && alternativesOf(description, schema).some(({ type }) => type === "array");
}

/**
 * An object on one line, without what is undefined.
 * @param {object} facts
 */
function literal(facts) {
  const members = Object.entries(facts).filter(([, value]) => value !== undefined);
  return `{ ${members.map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join(", ")} }`;
}
