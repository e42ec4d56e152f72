import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { globSync } from "tinyglobby";

/** Absolute path of the project's root, with a slash at its end. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** Installed, built, or written by the bench; not ours. */
const FOREIGN = ["**/node_modules/**", "**/dist/**", "**/.turbo/**", "bench/generated/**"];
const GENERATED = "**/src/generated/**";

function find(patterns: string | string[], ignore: string[]): string[] {
  return globSync(patterns, { cwd: root, ignore, dot: true, expandDirectories: false }).sort();
}

/** Our own files that match, as paths from the root; nothing installed, built or generated. */
export function filesOf(patterns: string | string[]): string[] {
  return find(patterns, [...FOREIGN, GENERATED]);
}

/** The same, with the generated files that are committed. */
export function filesWithGenerated(patterns: string | string[]): string[] {
  return find(patterns, FOREIGN);
}

/** The text of a file of the project. */
export function textOf(path: string): string {
  return readFileSync(root + path, "utf8");
}
