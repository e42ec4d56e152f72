import { spawn } from "node:child_process";
import { createInterface } from "node:readline/promises";

/**
 * Starts a command that serves on loopback and prints its URL when it is ready, and ends it when `use` has ended.
 *
 * @param command Path of the command.
 * @param use Is given the URL, without a path and without a slash at its end.
 */
export async function whileServing<T>(
  command: string,
  parameters: readonly string[],
  env: NodeJS.ProcessEnv,
  use: (url: string) => Promise<T>,
): Promise<T> {
  const server = spawn(command, parameters, { env, stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise((resolve) => server.once("exit", resolve));
  try {
    const { value: ready = "" } = await createInterface(server.stdout)[Symbol.asyncIterator]().next();
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(ready)?.[0];
    if (url === undefined) throw new Error(`${command} named no URL but wrote: ${ready}`);
    return await use(url);
  } finally {
    server.kill();
    await ended;
  }
}
