import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterEach } from "vitest";

const command = fileURLToPath(new URL("../bin/contacts-sandbox.js", import.meta.url));

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunningCommand {
  readonly process: ChildProcess;
  /** The origin that the ready line names. */
  readonly origin: string;
  readonly readyLine: string;
  output(): Pick<Finished, "stdout" | "stderr">;
  exit(): Promise<Finished>;
}

interface Launched {
  readonly child: ChildProcess;
  readonly output: Pick<Finished, "stdout" | "stderr">;
  readonly exited: Promise<Finished>;
}

const started: Launched[] = [];

afterEach(async () => {
  for (const { child } of started) child.kill("SIGKILL");
  await Promise.all(started.splice(0).map(({ exited }) => exited));
});

function launch(options: readonly string[]) {
  const child = spawn(process.execPath, [command, ...options], { stdio: ["ignore", "pipe", "pipe"] });
  const output = { stdout: "", stderr: "" };
  child.stdout.on("data", (chunk) => {
    output.stdout += chunk;
  });
  child.stderr.on("data", (chunk) => {
    output.stderr += chunk;
  });
  const exited = new Promise<Finished>((resolve) => child.on("close", (code) => resolve({ code, ...output })));
  const launched = { child, output, exited };
  started.push(launched);
  return launched;
}

/** Runs the command to its end. */
export function runCommand(...options: readonly string[]): Promise<Finished> {
  return launch(options).exited;
}

/** Starts the command and waits until it is ready; killed after the test. */
export async function startCommand(...options: readonly string[]): Promise<RunningCommand> {
  const { child, output, exited } = launch(options);
  const readyLine = await new Promise<string>((resolve, reject) => {
    child.stdout.on("data", () => {
      if (output.stdout.includes("\n")) resolve(output.stdout.split("\n", 1)[0] ?? "");
    });
    void exited.then(({ code, stderr }) => reject(new Error(`The command ended with ${code}: ${stderr}`)));
  });
  const origin = /http:\/\/[^/]+/.exec(readyLine)?.[0];
  if (origin === undefined) throw new Error(`The ready line names no URL: ${readyLine}`);
  return { process: child, origin, readyLine, output: () => ({ ...output }), exit: () => exited };
}
