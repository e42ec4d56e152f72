/**
 * Writes a path into a document as a JSON pointer.
 *
 * @param {readonly (string | number)[]} path
 * @returns {string}
 */
export function pointerTo(path) {
  const steps = path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`);
  return `#${steps.join("")}`;
}
