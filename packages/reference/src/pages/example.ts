import { readFileSync } from "node:fs";

/**
 * A marked part of one of the repository's examples, which its tests run.
 *
 * @param file Name of the file in `examples/`.
 * @throws {Error} When the file has no region of that name.
 */
export function readExample(file: string, region: string): string {
  const [, quoted] = new RegExp(`// #region ${region}\n([\\s\\S]*?)// #endregion`).exec(readExampleFile(file)) ?? [];
  if (quoted === undefined) throw new Error(`examples/${file} has no region "${region}".`);
  return quoted.trim();
}

/** A whole file of the examples. */
export function readExampleFile(file: string): string {
  return readFileSync(new URL(`../../../../examples/${file}`, import.meta.url), "utf8").trim();
}
