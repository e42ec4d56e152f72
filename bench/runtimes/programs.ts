import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Where the programs of npm's packages are. */
export const PROGRAMS = [
  { name: "Node", packageName: "node-20", file: "bin/node" },
  { name: "Node", packageName: "node-22", file: "bin/node" },
  { name: "Node", packageName: "node-24", file: "bin/node" },
  { name: "Node", packageName: "node-26", file: "bin/node" },
  { name: "Bun", packageName: "@oven/bun-linux-x64", file: "bin/bun" },
  { name: "Deno", packageName: "@deno/linux-x64-glibc", file: "deno" },
  { name: "workerd", packageName: "@cloudflare/workerd-linux-64", file: "bin/workerd" },
] as const;

/** What a program of this list is called. */
export type RuntimeName = (typeof PROGRAMS)[number]["name"];

/** The path of a program; undefined where its optional package is not installed. */
export function pathOf({ packageName, file }: (typeof PROGRAMS)[number]): string | undefined {
  try {
    return join(dirname(createRequire(import.meta.url).resolve(`${packageName}/package.json`)), file);
  } catch {
    return undefined;
  }
}
