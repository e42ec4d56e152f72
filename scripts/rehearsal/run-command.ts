import { type ChildProcess, spawn } from "node:child_process";

/** Where and how a command runs. */
export interface CommandOptions {
  /** The folder that it runs in. */
  readonly cwd: string;
  /** Ends it and all that it has started when aborted. Not for Windows. Without one, the terminal's Ctrl-C reaches them. */
  readonly signal?: AbortSignal;
  readonly env?: NodeJS.ProcessEnv;
}

/**
 * Runs a command to its end and resolves with what it wrote to stdout.
 *
 * @throws When it cannot be started or does not exit with 0; the message has the command and the last of what it wrote. After
 *   an abort, when everything that writes to its stdout has ended.
 */
export async function runCommand(
  command: string,
  parameters: readonly string[],
  { signal, ...options }: CommandOptions,
): Promise<string> {
  signal?.throwIfAborted();
  const isGroup = signal !== undefined;
  const child = spawn(command, parameters, { ...options, detached: isGroup, stdio: ["ignore", "pipe", "pipe"] });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text) => (stderr += text));
  const endGroup = () => end(child);
  signal?.addEventListener("abort", endGroup);
  try {
    const code = await new Promise((resolve, reject) => child.once("error", reject).once("close", resolve));
    if (code === 0) {
      signal?.throwIfAborted();
      return stdout;
    }
  } finally {
    signal?.removeEventListener("abort", endGroup);
  }
  const written = `${stdout}\n${stderr}`.trim().split("\n").slice(-40).join("\n");
  throw new Error(`${command} ${parameters.join(" ")} failed in ${options.cwd}:\n${written}`);
}

/** Ends a process that leads a group, and the group. */
function end({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGTERM");
  } catch {
    // It has ended by itself.
  }
}
