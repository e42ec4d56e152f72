import { spawn } from "node:child_process";
import { createInterface } from "node:readline/promises";
import { fileURLToPath } from "node:url";

/** The command as it is built in this repository. It is a program that is called, and not imported. */
export const command = fileURLToPath(new URL("../../packages/sandbox/dist/cli.js", import.meta.url));

/**
 * Starts the sandbox on a free port.
 *
 * @returns {Promise<{ url: string, close(): void }>}
 */
export async function startSandbox() {
  const sandbox = spawn(process.execPath, [command, "--port", "0", "--quiet"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const { value: ready } = await createInterface(sandbox.stdout)[Symbol.asyncIterator]().next();
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(ready)?.[0];
  if (url === undefined) throw new Error(`The sandbox named no URL but wrote: ${ready}`);
  return { url, close: () => void sandbox.kill() };
}
