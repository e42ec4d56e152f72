/** @typedef {import("./rule.js").Node} Node */
/** @typedef {import("../src/evidence.js").Evidence} Evidence */

/**
 * One object of a file, with the evidence that holds for it.
 *
 * @typedef {object} Part
 * @property {Node} node
 * @property {readonly (string | number)[]} path Keys that lead to it from the top of the file.
 * @property {Node | undefined} holder The object whose `x-evidence` holds for it: itself or the nearest one around it.
 */

/** Keys whose values are data and not parts of a description. */
const dataKeys = new Set(["x-evidence", "value", "example", "examples", "default", "enum", "const", "x-enum-varnames"]);

/** Objects whose keys are names, and no keywords: a property may be called `value`, and a response is `default`. */
const namedFreely = new Set(["properties", "responses"]);

/**
 * All objects of a file, outermost first. Examples of a media type are parts; examples of a schema are data.
 *
 * @param {unknown} node
 * @param {readonly (string | number)[]} [path]
 * @param {Node} [holder]
 * @returns {Generator<Part>}
 */
export function* parts(node, path = [], holder) {
  if (Array.isArray(node)) {
    for (const [index, element] of node.entries()) yield* parts(element, [...path, index], holder);
    return;
  }
  if (typeof node !== "object" || node === null) return;
  const part = /** @type {Node} */ (node);
  const ownHolder = "x-evidence" in part ? part : holder;
  yield { node: part, path, holder: ownHolder };
  for (const [key, value] of Object.entries(part)) {
    const isNamedExamples = key === "examples" && !Array.isArray(value);
    const isName = namedFreely.has(String(path.at(-1)));
    if (!dataKeys.has(key) || isNamedExamples || isName) yield* parts(value, [...path, key], ownHolder);
  }
}
