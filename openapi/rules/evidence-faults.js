/** @type {import("../src/evidence.js").Evidence["level"][]} */
const evidenceLevels = ["documented", "example", "named", "upstream"];

const evidenceKeys = ["level", "sources", "note", "contradictions"];
const contradictionKeys = ["id", "about", "readings", "modelled"];

/**
 * Checks the shape of one `x-evidence`.
 *
 * @param {unknown} evidence
 * @returns {string[]} A sentence for each fault; empty when there is none.
 */
export function evidenceFaults(evidence) {
  if (!isObject(evidence)) return ["`x-evidence` must be an object with `level` and `sources`."];
  const faults = unknownKeys(evidence, evidenceKeys, "`x-evidence`");
  if (!evidenceLevels.some((level) => level === evidence.level)) {
    faults.push(`The \`level\` of evidence must be one of: ${evidenceLevels.join(", ")}.`);
  }
  const { sources, note, contradictions = [] } = evidence;
  if (!isListOfTexts(sources, 1) || !sources.every((source) => source.startsWith("https://"))) {
    faults.push("The `sources` of evidence must be a list of https addresses with at least one entry.");
  }
  if (note !== undefined && !isText(note)) faults.push("The `note` of evidence must be text.");
  if (!Array.isArray(contradictions)) return [...faults, "The `contradictions` of evidence must be a list."];
  return [...faults, ...contradictions.flatMap(contradictionFaults)];
}

/**
 * @param {unknown} contradiction
 * @returns {string[]}
 */
function contradictionFaults(contradiction) {
  if (!isObject(contradiction)) return [`A contradiction must be an object with ${contradictionKeys.join(", ")}.`];
  const { id, about, readings, modelled } = contradiction;
  const faults = unknownKeys(contradiction, contradictionKeys, `Contradiction ${id}`);
  if (!isText(id) || !/^C[1-9]\d*$/.test(id)) faults.push(`The \`id\` of a contradiction must be like C3, not ${id}.`);
  if (!isText(about)) faults.push(`Contradiction ${id} must say what it is \`about\`.`);
  if (!isListOfTexts(readings, 2))
    faults.push(`Contradiction ${id} needs two \`readings\` or more, as a list of texts.`);
  if (!isText(modelled)) faults.push(`Contradiction ${id} must say how it is \`modelled\`.`);
  return faults;
}

/**
 * @param {Record<string, unknown>} object
 * @param {readonly string[]} known
 * @param {string} name
 */
function unknownKeys(object, known, name) {
  const unknown = Object.keys(object).filter((key) => !known.includes(key));
  return unknown.map((key) => `${name} has no key \`${key}\`; it may have ${known.join(", ")}.`);
}

/**
 * @param {unknown} value
 * @param {number} atLeast
 * @returns {value is string[]}
 */
function isListOfTexts(value, atLeast) {
  return Array.isArray(value) && value.length >= atLeast && value.every(isText);
}

/**
 * @param {unknown} value
 * @returns {value is string}
 */
function isText(value) {
  return typeof value === "string" && value.trim() !== "";
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
