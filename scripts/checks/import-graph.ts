import { posix } from "node:path";
import ts from "typescript";

/** The files that each file imports, by path; files of other packages and data left out. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** The imports between the given files. An import of types alone counts: whoever reads the one file needs the other. */
export function importGraphOf(files: readonly string[], textOf: (file: string) => string): ImportGraph {
  const known = new Set(files);
  return new Map(files.map((file) => [file, importsOf(file, textOf(file), known)]));
}

function importsOf(file: string, text: string, known: ReadonlySet<string>): string[] {
  const specifiers = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  return specifiers
    .filter((specifier) => specifier.startsWith("."))
    .map((specifier) => posix.join(posix.dirname(file), specifier))
    .flatMap(
      (path) =>
        [path, path.replace(/\.js$/, ".ts"), path.replace(/\.js$/, ".tsx")].find((candidate) => known.has(candidate)) ??
        [],
    );
}

/** Import cycles, each as the files from one that takes part back to itself; none when no file needs itself. */
export function cyclesIn(graph: ImportGraph): string[][] {
  const cycles: string[][] = [];
  const finished = new Set<string>();

  function visit(file: string, path: readonly string[]): void {
    const start = path.indexOf(file);
    if (start >= 0) cycles.push([...path.slice(start), file]);
    if (start >= 0 || finished.has(file)) return;
    for (const imported of graph.get(file) ?? []) visit(imported, [...path, file]);
    finished.add(file);
  }

  for (const file of graph.keys()) visit(file, []);
  return cycles;
}
