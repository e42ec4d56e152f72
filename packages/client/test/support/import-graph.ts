import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { globSync } from "tinyglobby";

/** What each file imports of the others, all as paths from the folder. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

const IMPORTED = /^(?:import|export)\s[^;]*?from "(\.[^"]+)\.js";$/gm;

/** The imports within a folder of TypeScript sources, those of types among them. */
export function importGraphOf(folder: string): ImportGraph {
  const files = globSync("**/*.ts", { cwd: folder }).sort();
  return new Map(
    files.map((file) => {
      const imports = [...readFileSync(join(folder, file), "utf8").matchAll(IMPORTED)];
      return [file, imports.map(([, path = ""]) => posix.join(posix.dirname(file), `${path}.ts`))];
    }),
  );
}

/** Files that need each other, in the order in which they do; undefined when there are none. */
export function findCycle(graph: ImportGraph): string[] | undefined {
  const finished = new Set<string>();
  const visit = (file: string, path: readonly string[]): string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (finished.has(file)) return undefined;
    for (const imported of graph.get(file) ?? []) {
      const cycle = visit(imported, [...path, file]);
      if (cycle !== undefined) return cycle;
    }
    finished.add(file);
    return undefined;
  };
  for (const file of graph.keys()) {
    const cycle = visit(file, []);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}
