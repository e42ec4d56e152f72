// Whether the client keeps its promises in the runtimes that its README names, and what a create comes to in each when
// something goes wrong, which it writes into that README. A runtime that npm has not installed is left out.
import { readFileSync, writeFileSync } from "node:fs";
import { startCreateServer } from "./create-server.js";
import { type Column, replaceTables } from "./create-table.js";
import { buildPrograms, findRuntimes, type Runtime } from "./launch.js";
import { startServers } from "./servers.js";

const ROUNDS = 3;
const readme = new URL("../../packages/client/README.md", import.meta.url);

async function runChecks({ name, run }: Runtime): Promise<void> {
  const { close, ...servers } = await startServers();
  const lines = (await run({ kind: "checks", servers }).catch(String)).trim().split("\n");
  await close();
  const failed = lines.filter((line) => !line.startsWith("holds"));
  console.log(`${failed.length > 0 ? "FAILS" : "holds"}  ${name}: ${lines.length - failed.length} promises kept`);
  for (const line of failed) console.log(`  ${line}`);
  if (failed.length > 0) process.exitCode = 1;
}

async function runCreates({ name, run }: Runtime): Promise<Column> {
  const { url, close } = await startCreateServer();
  try {
    const cells = JSON.parse(await run({ kind: "creates", origin: url, rounds: ROUNDS }));
    console.log(`done   ${name}: ${cells.length} creates with a fault, each tried ${ROUNDS} times`);
    return { platform: name, cells };
  } finally {
    await close();
  }
}

await buildPrograms();
const { found, missing } = await findRuntimes();
const columns: Column[] = [];
for (const runtime of found) {
  if (!runtime.isBrowser) await runChecks(runtime);
  columns.push(await runCreates(runtime));
}
for (const name of missing) console.log(`not here  ${name}`);
if (missing.length === 0) writeFileSync(readme, replaceTables(readFileSync(readme, "utf8"), columns));
else console.log("The README is left as it is: it holds what all runtimes did.");
