import { execFile, spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { launchBrowser } from "../../packages/reference/test/browser.js";
import { PROGRAMS, pathOf, type RuntimeName } from "./programs.js";
import type { Task } from "./task.js";

export interface Runtime {
  /** With its version. */
  readonly name: string;
  readonly isBrowser: boolean;
  /** Runs a task in a fresh process, and gives what it says. */
  readonly run: (task: Task) => Promise<string>;
}

const here = dirname(fileURLToPath(import.meta.url));
const outdir = join(here, "dist");
const TEN_MINUTES = 600_000;
const VERSION = /\d+[.-]\d+[.-]\d+/;

/** What runs a task with each program. */
const RUNNERS: Readonly<Record<RuntimeName, typeof runWorkerd>> = {
  Node: runOnCommandLine(),
  Bun: runOnCommandLine("run"),
  Deno: runOnCommandLine("run", "--allow-net", "--no-remote"),
  workerd: runWorkerd,
};

/** Bundles what runs inside the runtimes. */
export async function buildPrograms(): Promise<void> {
  await build({
    absWorkingDir: here,
    entryPoints: ["on-command-line.ts", "in-worker.ts", "in-page.ts"],
    outdir,
    bundle: true,
    format: "esm",
    logLevel: "warning",
  });
}

/** The runtimes that are here, and the names of those that are not. */
export async function findRuntimes(): Promise<{ found: Runtime[]; missing: string[] }> {
  const found: Runtime[] = [];
  const missing: string[] = [];
  for (const program of PROGRAMS) {
    const { name, packageName } = program;
    const command = pathOf(program);
    if (command === undefined) {
      missing.push(packageName);
      continue;
    }
    const { stdout } = await promisify(execFile)(command, ["--version"]);
    const version = VERSION.exec(stdout)?.[0];
    found.push({ name: `${name} ${version}`, isBrowser: false, run: (task) => RUNNERS[name](command, task) });
  }
  const browser = await launchBrowser();
  found.push({ name: `Chromium ${browser.version()}`, isBrowser: true, run: runInPage });
  await browser.close();
  return { found, missing };
}

function runOnCommandLine(...before: string[]) {
  return async function run(command: string, task: Task): Promise<string> {
    const parameters = [...before, join(outdir, "on-command-line.js"), JSON.stringify(task)];
    const { stdout } = await promisify(execFile)(command, parameters, { timeout: TEN_MINUTES });
    return stdout;
  };
}

async function runWorkerd(command: string, task: Task): Promise<string> {
  const workerd = spawn(command, ["serve", join(here, "workerd.capnp"), "--control-fd=1"], {
    stdio: ["ignore", "pipe", "inherit"],
    timeout: TEN_MINUTES,
  });
  try {
    for await (const line of createInterface(workerd.stdout)) {
      const { port } = JSON.parse(line);
      const body = JSON.stringify(task);
      if (port) return await (await fetch(`http://127.0.0.1:${port}`, { method: "POST", body })).text();
    }
    throw new Error("workerd ended before it listened");
  } finally {
    workerd.kill();
  }
}

/** Runs a task in a page of the server that it is about. */
async function runInPage(task: Task): Promise<string> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto("origin" in task ? task.origin : task.servers.sandbox);
    await page.addScriptTag({ path: join(outdir, "in-page.js"), type: "module" });
    return await page.evaluate(`runTask(${JSON.stringify(task)})`);
  } finally {
    await browser.close();
  }
}
