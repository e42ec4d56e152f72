import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { PROGRAMS, pathOf } from "../../bench/runtimes/programs.js";
import { consumer, here, runThere, runTool } from "./consumer.js";
import { cellOf, type Table } from "./table.js";

const BY_DESIGN = "no: by design, `ERR_REQUIRE_ESM`";

async function versionOf(program: string): Promise<string> {
  return /\d+[.-]\d+[.-]\d+/.exec(await runThere(program, ["--version"]))?.[0] ?? "";
}

/** Imports and requires the packages as npm has installed them. */
async function tryOnCommandLine(program: string, ...before: string[]): Promise<string[]> {
  const imported = await cellOf(runThere(program, [...before, "on-command-line.js"]));
  return [imported, await cellOf(runThere(program, [...before, "required.cjs"]))];
}

/** Bundles the program, and sends a request to it. */
async function inWorkerd(program: string, server: string): Promise<string> {
  await runTool("esbuild", ["in-worker.js", "--bundle", "--format=esm", "--outfile=worker.js", "--log-level=warning"]);
  const workerd = spawn(program, ["serve", join(consumer, "workerd.capnp"), "--control-fd=1"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    for await (const line of createInterface(workerd.stdout)) {
      const { port } = JSON.parse(line);
      if (port) return await (await fetch(`http://127.0.0.1:${port}`, { method: "POST", body: server })).text();
    }
    throw new Error("workerd ended before it listened");
  } finally {
    workerd.kill();
  }
}

/** The newest Node that cannot `require()` a module; undefined where npm has not installed it. */
function olderNode(): string | undefined {
  try {
    return join(dirname(createRequire(join(here, "package.json")).resolve("node-20.18/package.json")), "bin/node");
  } catch {
    return undefined;
  }
}

/**
 * Runs the programs in every runtime that is installed.
 *
 * @param server URL of a sandbox.
 * @returns Also the packages of the runtimes that are not installed.
 */
export async function tryRuntimes(server: string): Promise<{ table: Table; missing: string[] }> {
  const rows: string[][] = [];
  const missing: string[] = [];
  const older = olderNode();
  if (older === undefined) missing.push("node-20.18");
  else {
    const [imported = "", required = ""] = await tryOnCommandLine(older);
    const says = required.includes("ERR_REQUIRE_ESM") ? BY_DESIGN : required;
    rows.push([`Node ${await versionOf(older)}, older than \`engines\` asks for`, imported, says]);
  }
  for (const program of PROGRAMS) {
    const path = pathOf(program);
    if (path === undefined) {
      missing.push(program.packageName);
      continue;
    }
    const name = `${program.name} ${await versionOf(path)}`;
    if (program.name === "workerd") rows.push([name, await cellOf(inWorkerd(path, server)), ""]);
    else if (program.name === "Deno") rows.push([name, ...(await tryOnCommandLine(path, "run", "--allow-all"))]);
    else rows.push([name, ...(await tryOnCommandLine(path))]);
  }
  return { table: { columns: ["runtime", "`import`", "`require()`"], rows }, missing };
}
