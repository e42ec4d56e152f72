// Whether the client keeps its promises in the runtimes that its README names. A runtime that npm has not installed is left out.
import { execFile, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { type Servers, startServers } from "./servers.js";

const here = dirname(fileURLToPath(import.meta.url));
const outdir = join(here, "dist");
const program = join(outdir, "on-command-line.js");
const minute = 60_000;

/** A file of an optional package; undefined where that is not installed. */
function find(name: string, file: string): string | undefined {
  try {
    return join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), file);
  } catch {
    return undefined;
  }
}

const runCommand =
  (...before: string[]) =>
  async (command: string, servers: Servers) => {
    const { stdout } = await promisify(execFile)(command, [...before, program, JSON.stringify(servers)], {
      timeout: minute,
    });
    return stdout;
  };

async function runWorkerd(command: string, servers: Servers): Promise<string> {
  const workerd = spawn(command, ["serve", join(here, "workerd.capnp"), "--control-fd=1"], {
    stdio: ["ignore", "pipe", "inherit"],
    timeout: minute,
  });
  try {
    for await (const line of createInterface(workerd.stdout)) {
      const { port } = JSON.parse(line);
      const body = JSON.stringify(servers);
      if (port) return await (await fetch(`http://127.0.0.1:${port}`, { method: "POST", body })).text();
    }
    throw new Error("workerd ended before it listened");
  } finally {
    workerd.kill();
  }
}

const runtimes: Record<string, [string | undefined, (command: string, servers: Servers) => Promise<string>]> = {
  [`Node ${process.versions.node}`]: [process.execPath, runCommand()],
  Bun: [find("@oven/bun-linux-x64", "bin/bun"), runCommand("run")],
  Deno: [find("@deno/linux-x64-glibc", "deno"), runCommand("run", "--allow-net", "--no-remote")],
  workerd: [find("@cloudflare/workerd-linux-64", "bin/workerd"), runWorkerd],
};

await build({
  absWorkingDir: here,
  entryPoints: ["on-command-line.ts", "in-worker.ts"],
  outdir,
  bundle: true,
  format: "esm",
  logLevel: "warning",
});
for (const [name, [command, run]] of Object.entries(runtimes)) {
  if (!command) {
    console.log(`not here  ${name}`);
    continue;
  }
  const { close, ...servers } = await startServers();
  const lines = (await run(command, servers).catch(String)).trim().split("\n");
  await close();
  const failed = lines.filter((line) => !line.startsWith("holds"));
  console.log(`${failed.length ? "FAILS" : "holds"}  ${name}: ${lines.length - failed.length} promises kept`);
  for (const line of failed) console.log(`  ${line}`);
  if (failed.length) process.exitCode = 1;
}
