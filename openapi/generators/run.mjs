import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const bin = fileURLToPath(new URL("node_modules/.bin/", import.meta.url));
const env = { ...process.env, DO_NOT_TRACK: "1", KUBB_DISABLE_TELEMETRY: "1", REDOCLY_TELEMETRY: "off" };

/**
 * Runs a command that a package of this folder brings, and resolves with what it printed.
 *
 * @param {string} name
 * @param {readonly string[]} parameters
 * @param {string} cwd
 * @returns {Promise<string>}
 */
export async function run(name, parameters, cwd) {
  return runProgram(bin + name, parameters, cwd);
}

/**
 * The same, for any program.
 *
 * @param {string} program
 * @param {readonly string[]} parameters
 * @param {string} cwd
 * @param {Readonly<Record<string, string>>} [more] Of the environment.
 * @returns {Promise<string>}
 */
export async function runProgram(program, parameters, cwd, more = {}) {
  try {
    const options = { cwd, env: { ...env, ...more }, maxBuffer: 100_000_000 };
    return (await promisify(execFile)(program, parameters, options)).stdout;
  } catch (error) {
    const { stdout = "", stderr = "", message } = /** @type {any} */ (error);
    throw new Error(`${stdout}\n${stderr}`.trim() || message);
  }
}
