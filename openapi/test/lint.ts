import { execFile } from "node:child_process";
import { dirname, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

export interface Problem {
  readonly ruleId: string;
  readonly severity: "error" | "warn";
  readonly message: string;
}

interface LocatedProblem extends Problem {
  readonly location: readonly { readonly source: { readonly ref: string } }[];
}

const run = promisify(execFile);
const redocly = fileURLToPath(import.meta.resolve("@redocly/cli/bin/cli.js"));
const config = fileURLToPath(new URL("../redocly.yaml", import.meta.url));

/** Lints descriptions with the command-line tool and our own configuration: the problems below each root's folder. */
export async function lint(roots: readonly string[]): Promise<Map<string, Problem[]>> {
  const args = [redocly, "lint", ...roots, "--config", config, "--format", "json", "--max-problems", "10000"];
  const env = { ...process.env, REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const failed = (error: { code?: unknown; stdout: string; stderr: string }) => {
    if (error.code !== 1) throw new Error(`redocly lint ended with ${error.code}: ${error.stderr}`);
    return error;
  };
  const { stdout } = await run(process.execPath, args, { env, maxBuffer: 1e8 }).catch(failed);
  // The tool prints one pretty document a root, without anything between them.
  const problems: LocatedProblem[] = stdout.split(/(?<=^\})(?=\{)/m).flatMap((report) => JSON.parse(report).problems);
  const problemsBelow = (root: string) =>
    problems
      .filter(({ location }) => resolve(location[0]?.source.ref ?? "").startsWith(dirname(root) + sep))
      .map(({ ruleId, severity, message }) => ({ ruleId, severity, message }));
  return new Map(roots.map((root) => [root, problemsBelow(root)]));
}
