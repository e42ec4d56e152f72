import { dirname, posix } from "node:path";
import { globSync } from "tinyglobby";
import { root, textOf } from "../checks/files.js";
import type { Declarations } from "./type-changes.js";

type Target = string | { readonly types?: string; readonly default?: string };

/**
 * The declarations of a package as it is built.
 *
 * @param folder The package's, from the project's root.
 */
export function declarationsOf(folder: string): Declarations {
  const manifest: { exports: Record<string, Target> } = JSON.parse(textOf(`${folder}/package.json`));
  const entries = Object.entries(manifest.exports).flatMap(([subpath, target]) => {
    const file = declarationOf(target);
    return file === undefined ? [] : [[subpath, file] as const];
  });
  const paths = globSync("dist/**/*.d.ts", { cwd: root + folder }).sort();
  return {
    entries: Object.fromEntries(entries),
    files: Object.fromEntries(paths.map((path) => [path, textOf(posix.join(folder, path))])),
  };
}

/** The declaration file of an entry; undefined for data. */
function declarationOf(target: Target): string | undefined {
  const file = typeof target === "string" ? target : (target.types ?? target.default);
  if (file === undefined || file.includes("*") || !/\.(d\.ts|js)$/.test(file)) return undefined;
  return posix.normalize(file).replace(/(\.d\.ts|\.js)$/, ".d.ts");
}

/** The folders of the packages that are published. */
export const PACKAGE_FOLDERS = ["openapi", ...globSync("packages/*/package.json", { cwd: root }).map(dirname)].sort();
