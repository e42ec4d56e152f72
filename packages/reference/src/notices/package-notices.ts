import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Folders of the installed packages that files belong to; a file of our own belongs to none. */
export function packageFoldersOf(files: readonly string[]): string[] {
  const folders = files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []);
  return [...new Set(folders)].sort();
}

/**
 * Name and version of an installed package, and its licence.
 *
 * @throws When it has no licence file: then it cannot be passed on as it is.
 */
export function noticeOf(folder: string): string {
  const { name, version }: { name: string; version: string } = JSON.parse(textOf("package.json"));
  const license = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
  if (license === undefined) throw new Error(`${name} ${version} is bundled, and has no licence file`);
  return `${name} ${version}\n\n${textOf(license).trim()}\n`;

  function textOf(file: string): string {
    return readFileSync(join(folder, file), "utf8");
  }
}
