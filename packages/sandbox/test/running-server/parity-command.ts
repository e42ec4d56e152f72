import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { TOKEN_VARIABLES } from "./running-server.js";

const script = fileURLToPath(new URL("run-parity.ts", import.meta.url));
const packageFolder = fileURLToPath(new URL("../..", import.meta.url));

export interface FinishedParity {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command to its end, with the tokens in its environment. */
export function runParity(options: readonly string[], tokens: { administrator: string; agent: string }) {
  // The command starts a Vitest of its own, which must not take itself for a worker of this one.
  const environment = Object.entries(process.env).filter(([name]) => !name.startsWith("VITEST"));
  const env = {
    ...Object.fromEntries(environment),
    // Its cache would be left in the temporary folder.
    TSX_DISABLE_CACHE: "1",
    [TOKEN_VARIABLES.administrator]: tokens.administrator,
    [TOKEN_VARIABLES.agent]: tokens.agent,
  };
  const child = spawn(process.execPath, ["--import", "tsx", script, ...options], { cwd: packageFolder, env });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk) => {
    stdout += chunk;
  });
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  return new Promise<FinishedParity>((resolve) => child.on("close", (code) => resolve({ code, stdout, stderr })));
}
