import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const program = fileURLToPath(import.meta.resolve("@redocly/cli/bin/cli.js"));
const config = fileURLToPath(new URL("../redocly.yaml", import.meta.url));

/** @type {import("./tool.js").Tool} */
export const redocly = {
  name: "redocly:recommended-strict",
  async findingsIn(file) {
    const options = ["--config", config, "--format", "json", "--max-problems", "1000"];
    const env = { ...process.env, REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
    const { stdout } = await run(process.execPath, [program, "lint", file, ...options], { env }).catch(
      outputOfFindings,
    );
    return JSON.parse(stdout).problems.map(findingOf);
  },
};

/**
 * The command ends with 1 when it finds errors, and its list is then on the standard output as ever.
 *
 * @param {{ code?: unknown, stdout: string, stderr: string }} error
 */
function outputOfFindings(error) {
  if (error.code !== 1) throw new Error(`redocly lint ended with ${error.code}: ${error.stderr}`);
  return error;
}

/**
 * @param {{ severity: "error" | "warn", ruleId: string, message: string, location: { pointer?: string }[] }} problem
 * @returns {import("./tool.js").Finding}
 */
function findingOf({ severity, ruleId, message, location }) {
  return {
    severity: severity === "error" ? "error" : "warning",
    where: location[0]?.pointer ?? "",
    message: `${message} (${ruleId})`,
  };
}
