import { whileServing } from "../rehearsal/serving-command.js";
import { tryBundlers } from "./bundlers.js";
import { tryCompilers } from "./compilers.js";
import { consumer, installConsumer } from "./consumer.js";
import { tryRuntimes } from "./runtimes.js";
import type { Table } from "./table.js";

/**
 * Packs and installs the client and the sandbox, and tries them in every runtime, bundler and compiler.
 *
 * @returns The tables, and the packages of the runtimes that are not installed.
 */
export async function tryEverything(): Promise<{ tables: Table[]; missing: string[] }> {
  await installConsumer();
  const command = `${consumer}/node_modules/.bin/contacts-sandbox`;
  return whileServing(command, ["--port", "0", "--quiet"], process.env, async (url) => {
    const { table, missing } = await tryRuntimes(url);
    return { tables: [table, await tryBundlers(url), await tryCompilers()], missing };
  });
}
