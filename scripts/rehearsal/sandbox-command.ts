import { spawn } from "node:child_process";
import { createInterface } from "node:readline/promises";

/**
 * Starts an installed `contacts-sandbox` on a free port, and ends it when `use` has ended.
 *
 * @param command Path of the command.
 * @param use Is given the URL, without a slash at its end.
 */
export async function withSandbox<T>(
  command: string,
  env: NodeJS.ProcessEnv,
  use: (url: string) => Promise<T>,
): Promise<T> {
  const sandbox = spawn(command, ["--port", "0", "--quiet"], { env, stdio: ["ignore", "pipe", "inherit"] });
  try {
    const { value: ready = "" } = await createInterface(sandbox.stdout)[Symbol.asyncIterator]().next();
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(ready)?.[0];
    if (url === undefined) throw new Error(`contacts-sandbox named no URL but wrote: ${ready}`);
    return await use(url);
  } finally {
    sandbox.kill();
  }
}
