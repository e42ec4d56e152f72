const program = (process.env.OPENAPI_GENERATOR ?? "openapi-generator-cli").split(" ");

/** How openapi-generator is called on this machine. */
export const [command = "", ...parameters] = program;

/** @type {import("./tool.js").Command} */
export const present = [command, ...parameters, "version"];

/**
 * Generates a client of a language to `generated`.
 *
 * @param {string} bundle
 * @param {string} generator
 * @param {readonly string[]} more
 * @returns {readonly import("./tool.js").Command[]}
 */
export function generateWith(bundle, generator, ...more) {
  return [[command, ...parameters, "generate", "-i", bundle, "-o", "generated", "-g", generator, ...more]];
}
