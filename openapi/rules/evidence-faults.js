import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";

/** @typedef {import("../src/evidence.js").Evidence} Evidence */

const schema = JSON.parse(readFileSync(new URL("../evidence.schema.json", import.meta.url), "utf8"));
const ajv = new Ajv2020({ allErrors: true }).addSchema(schema);
const validate = ajv.compile({ $ref: schema.$id });
const validateSeen = ajv.compile({ $ref: `${schema.$id}#/$defs/seenSources` });

/** What each level means, from the firmest to the weakest. */
const evidenceLevels = /** @type {{ const: string, description: string }[]} */ (schema.properties.level.oneOf);

const upstreamFile = new RegExp(schema.$defs.upstreamFile.pattern);
const recordedExchange = new RegExp(schema.$defs.recordedExchange.pattern);

/** What a single branch of a choice has to say; the choice as a whole says it better. */
const branchOfChoice = /\/oneOf\/\d+\//;
const singleSource = /^\/sources\/\d+$/;

/** Plainer words than the validator's, by the place and the keyword that failed. */
const plainWords = [
  {
    at: /^\/level$/,
    keyword: "oneOf",
    words: `must be one of: ${evidenceLevels.map((level) => level.const).join(", ")}`,
  },
  {
    at: /^\/sources\/\d+$/,
    keyword: "anyOf",
    words:
      "must be the https URL of a vendor's page, of a file of Chatwoot at the tag of a release, or an entry of a recording",
  },
  { at: /\/quotes\/\d+\/text$/, keyword: "pattern", words: "must have 1 to 25 words with single spaces between them" },
  { at: /\/quotes\/\d+\/source$/, keyword: "pattern", words: "must be the https URL of a vendor's page" },
  { at: /\/seen$/, keyword: "pattern", words: "must be a day, such as 2026-11-21" },
];

/**
 * Checks the shape of one `x-evidence` against its JSON Schema.
 *
 * @param {unknown} evidence
 * @returns {string[]} A sentence for each fault; empty when there is none.
 */
export function evidenceFaults(evidence) {
  return faultsOf(validate, evidence, "x-evidence");
}

/**
 * Checks the shape of `x-sources` against the same file.
 *
 * @param {unknown} sources
 * @returns {string[]} A sentence for each fault; empty when there is none.
 */
export function seenSourcesFaults(sources) {
  return faultsOf(validateSeen, sources, "x-sources");
}

/**
 * @param {import("ajv/dist/2020.js").ValidateFunction} check
 * @param {unknown} value
 * @param {string} name
 * @returns {string[]}
 */
function faultsOf(check, value, name) {
  if (check(value)) return [];
  const errors = (check.errors ?? []).filter(
    ({ schemaPath, instancePath, keyword }) =>
      !branchOfChoice.test(schemaPath) && (keyword === "anyOf" || !singleSource.test(instancePath)),
  );
  return errors.map(({ instancePath, keyword, message, params }) => {
    const plain = plainWords.find((each) => each.at.test(instancePath) && each.keyword === keyword);
    const unknown = keyword === "additionalProperties" ? `: \`${params.additionalProperty}\`` : "";
    return `\`${name}${instancePath}\` ${plain?.words ?? message}${unknown}.`;
  });
}

/**
 * Whether a source is upstream's and not the vendor's.
 *
 * @param {string} source
 */
export function isUpstreamSource(source) {
  return upstreamFile.test(source) || recordedExchange.test(source);
}

/**
 * The recording and the entry that a source names; undefined for other sources.
 *
 * @param {string} source
 */
export function recordedEntry(source) {
  if (!recordedExchange.test(source)) return undefined;
  const [file, pointer] = source.split("#");
  return { file: String(file), index: Number(pointer?.split("/").at(-1)) };
}
