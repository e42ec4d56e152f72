import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

export interface ProgramResult {
  exitCode: number | null;
  output: string;
  errors: string;
}

/** Runs a program of the folder `programs` in a Node of its own until it ends by itself, or ends it after ten seconds. */
export async function runProgram(
  name: string,
  parameters: string[],
  environment: Record<string, string> = {},
): Promise<ProgramResult> {
  const program = spawn(
    process.execPath,
    [fileURLToPath(new URL(`programs/${name}`, import.meta.url)), ...parameters],
    {
      env: { ...process.env, ...environment },
      stdio: ["ignore", "pipe", "pipe"],
      timeout: 10_000,
    },
  );
  const ended = new Promise<number | null>((resolve) => program.on("close", resolve));
  const [output, errors] = await Promise.all([text(program.stdout), text(program.stderr)]);
  return { exitCode: await ended, output, errors };
}
