import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("..", import.meta.url));

/** A file of the descriptions, by its path below this package. */
export interface DescriptionFile {
  readonly path: string;
  readonly text: string;
}

/** All YAML files that are published: the three descriptions, what they share, and the workflows. */
export function descriptionFiles(): DescriptionFile[] {
  return ["99digital", "inquirly", "engagelab", "shared"].flatMap((name) =>
    readdirSync(join(folder, name), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".yaml"))
      .map((path) => join(folder, name, path))
      .map((path) => ({ path: relative(folder, path), text: readFileSync(path, "utf8") })),
  );
}

/** Every object of a parsed document with the keys that lead to it. */
export function* objectsIn(
  node: unknown,
  keys: readonly string[] = [],
): Generator<[Record<string, unknown>, readonly string[]]> {
  if (typeof node !== "object" || node === null) return;
  if (!Array.isArray(node)) yield [node as Record<string, unknown>, keys];
  for (const [key, value] of Object.entries(node)) yield* objectsIn(value, [...keys, key]);
}
