import { readFileSync } from "node:fs";

/**
 * A marked part of one of the repository's examples, which its tests run.
 *
 * @param file Name of the file in `examples/`.
 * @throws {Error} When the file has no region of that name.
 */
export function readExample(file: string, region: string): string {
  const source = readFileSync(new URL(`../../../../examples/${file}`, import.meta.url), "utf8");
  const [, quoted] = new RegExp(`// #region ${region}\n([\\s\\S]*?)// #endregion`).exec(source) ?? [];
  if (quoted === undefined) throw new Error(`examples/${file} has no region "${region}".`);
  return quoted.trim();
}
