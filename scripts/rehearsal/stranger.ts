import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { root } from "../checks/files.js";
import type { Registry } from "./registry.js";
import { runCommand } from "./run-command.js";

/** Somebody who has Node, an empty folder and a registry, and nothing of this repository. */
export class Stranger {
  /** Absolute path of the folder. */
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  readonly #signal: AbortSignal;

  constructor(folder: string, registry: Registry, signal: AbortSignal) {
    this.folder = folder;
    this.#signal = signal;
    mkdirSync(folder);
    const settings = join(folder, ".npmrc");
    const token = `${registry.url.replace("http:", "")}:_authToken=anyone`;
    writeFileSync(settings, [`registry=${registry.url}`, token, "audit=false", "fund=false", ""].join("\n"));
    writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
    cpSync(join(root, "scripts/rehearsal/stranger"), folder, { recursive: true });
    const cache = join(folder, ".npm");
    this.env = { ...environmentWithoutNpm(), npm_config_userconfig: settings, npm_config_cache: cache };
  }

  /** Runs a command in the folder; see {@link runCommand}. */
  run(command: string, parameters: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<string> {
    return runCommand(command, parameters, { cwd: this.folder, env: { ...this.env, ...env }, signal: this.#signal });
  }

  /** Absolute path of a command that an installed package brings. */
  installed(name: string): string {
    const file = join(this.folder, "node_modules/.bin", name);
    if (!existsSync(file)) throw new Error(`the installed packages have no command ${name}`);
    return file;
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), "utf8");
  }

  write(file: string, text: string): void {
    writeFileSync(join(this.folder, file), text);
  }
}

/** The environment without what `npm run` put there, nor what says where npm finds packages. */
function environmentWithoutNpm(): NodeJS.ProcessEnv {
  const variables = Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_OPTIONS$|INIT_CWD$)/i.test(name));
  const path = (process.env.PATH ?? "").split(delimiter).filter((folder) => !folder.includes("node_modules"));
  return { ...Object.fromEntries(variables), PATH: path.join(delimiter) };
}
