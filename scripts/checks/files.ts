import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { globSync } from "tinyglobby";

/** Absolute path of the project's root, with a slash at its end. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** Our own files that match, as paths from the root; nothing installed, built or generated. */
export function filesOf(patterns: string | string[]): string[] {
  const ignore = ["**/node_modules/**", "**/dist/**", "**/generated/**", "**/.turbo/**"];
  return globSync(patterns, { cwd: root, ignore, dot: true, expandDirectories: false }).sort();
}

/** The text of a file of the project. */
export function textOf(path: string): string {
  return readFileSync(root + path, "utf8");
}
