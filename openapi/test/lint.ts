import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

export interface Problem {
  readonly ruleId: string;
  readonly severity: "error" | "warn";
  readonly message: string;
}

const run = promisify(execFile);
const redocly = fileURLToPath(import.meta.resolve("@redocly/cli/bin/cli.js"));
const config = fileURLToPath(new URL("../redocly.yaml", import.meta.url));

/** Lints a file with the command-line tool and our own configuration. */
export async function lint(file: string): Promise<Problem[]> {
  const args = [redocly, "lint", file, "--config", config, "--format", "json"];
  const env = { ...process.env, REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const failed = (error: { code?: unknown; stdout: string; stderr: string }) => {
    if (error.code !== 1) throw new Error(`redocly lint ended with ${error.code}: ${error.stderr}`);
    return error;
  };
  const { stdout } = await run(process.execPath, args, { env }).catch(failed);
  return JSON.parse(stdout).problems.map(({ ruleId, severity, message }: Problem) => ({ ruleId, severity, message }));
}
