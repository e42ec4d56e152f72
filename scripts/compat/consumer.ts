import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../checks/files.js";
import { runCommand } from "../rehearsal/run-command.js";

export const here = join(root, "scripts/compat");

/** A folder with the packed client and sandbox installed, and the programs that use them, compiled. */
export const consumer = join(here, "dist/consumer");

/** Runs a command in the consumer's folder, or in one below it; see {@link runCommand}. */
export function runThere(command: string, parameters: readonly string[], below = ""): Promise<string> {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" };
  return runCommand(command, parameters, { cwd: join(consumer, below), env });
}

/** Runs a command that a package of `scripts/compat` brings. */
export function runTool(name: string, parameters: readonly string[], below = ""): Promise<string> {
  return runThere(join(here, "node_modules/.bin", name), parameters, below);
}

/** Version of a package that is installed for these trials. */
export function versionOf(name: string): string {
  return JSON.parse(readFileSync(join(here, "node_modules", name, "package.json"), "utf8")).version;
}

/** Packs the client and the sandbox as they are built, installs them, and compiles the programs that use them. */
export async function installConsumer(): Promise<void> {
  rmSync(join(here, "dist"), { recursive: true, force: true });
  mkdirSync(join(here, "dist"), { recursive: true });
  cpSync(join(here, "consumer"), consumer, { recursive: true });
  writeFileSync(join(consumer, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const tarballs: string[] = [];
  for (const name of ["client", "sandbox"]) {
    const cwd = join(root, "packages", name);
    const [{ filename }] = JSON.parse(
      await runCommand("npm", ["pack", "--json", "--pack-destination", consumer], { cwd }),
    );
    tarballs.push(`./${filename}`);
  }
  await runThere("npm", ["install", "--no-audit", "--no-fund", ...tarballs]);
  writeConfiguration("tsconfig.json", { module: "NodeNext", noEmit: false });
  await runThere("node", [join(here, "node_modules/typescript-5.9/bin/tsc"), "-p", "tsconfig.json"]);
}

/** Writes a `tsconfig.json` in which everything strict is on. */
export function writeConfiguration(file: string, options: object): void {
  const compilerOptions = {
    target: "ES2022",
    lib: ["ES2022", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
    types: ["node"],
    strict: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    noEmit: true,
    ...options,
  };
  writeFileSync(join(consumer, file), JSON.stringify({ compilerOptions, include: ["*.ts"] }));
}
