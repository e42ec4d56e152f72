import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { RespectReport } from "./story-result.js";

export interface RespectRun {
  /** Paths of Arazzo files, run one after the other. */
  readonly stories: readonly string[];
  /** Name of their source description whose server is replaced by `server`. */
  readonly source: string;
  readonly server: string;
  readonly inputs: Readonly<Record<string, string | number>>;
  /** Whether bodies are held against their schemas. */
  readonly checksSchemas: boolean;
  readonly signal: AbortSignal | undefined;
}

/**
 * Runs `redocly respect` in a process of its own and reads its report. The inputs travel in the environment, because
 * they hold credentials and the arguments of a process can be seen by others; nothing that the process prints is shown.
 */
export async function respect({
  stories,
  source,
  server,
  inputs,
  checksSchemas,
  signal,
}: RespectRun): Promise<RespectReport> {
  const folder = await mkdtemp(join(tmpdir(), "contacts-contract-"));
  try {
    const report = join(folder, "report.json");
    const options = ["--server", `${source}=${server}`, "--json-output", report];
    if (!checksSchemas) options.push("--severity", "SCHEMA_CHECK=off");
    await redocly(["respect", ...stories, ...options], inputs, signal);
    return JSON.parse(await readFile(report, "utf8")) as RespectReport;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function redocly(args: string[], inputs: RespectRun["inputs"], signal: AbortSignal | undefined): Promise<void> {
  const command = fileURLToPath(import.meta.resolve("@redocly/cli/bin/cli.js"));
  const env = {
    ...process.env,
    REDOCLY_CLI_RESPECT_INPUT: JSON.stringify(inputs),
    REDOCLY_TELEMETRY: "off",
    REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
  };
  const options = { env, maxBuffer: Number.POSITIVE_INFINITY, ...(signal && { signal }) };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [command, ...args], options, (error) => {
      if (signal?.aborted) reject(signal.reason);
      // Exit code 1 is a story that failed; its report tells how.
      else if (error === null || error.code === 1) resolve();
      else reject(new Error(`redocly respect ended with ${error.code ?? error.signal}.`));
    });
  });
}
