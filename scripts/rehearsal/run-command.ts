import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** Where and how a command runs. */
export interface CommandOptions {
  /** The folder that it runs in. */
  readonly cwd: string;
  /** Ends it when aborted. */
  readonly signal: AbortSignal;
  readonly env?: NodeJS.ProcessEnv;
}

const HUNDRED_MEGABYTES = 100_000_000;

/**
 * Runs a command to its end and resolves with what it wrote to stdout.
 *
 * @throws When it cannot be started or does not exit with 0; the message has the command and the last of what it wrote.
 */
export async function runCommand(
  command: string,
  parameters: readonly string[],
  options: CommandOptions,
): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(command, parameters, { ...options, maxBuffer: HUNDRED_MEGABYTES });
    return stdout;
  } catch (error) {
    const { stdout = "", stderr = "", message } = error as Error & { stdout?: string; stderr?: string };
    const written = `${stdout}\n${stderr}`.trim().split("\n").slice(-40).join("\n");
    throw new Error(
      `${command} ${parameters.join(" ")} failed in ${options.cwd}:\n${written === "" ? message : written}`,
    );
  }
}
