import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { findCycle, type ImportGraph, importGraphOf } from "./support/import-graph.js";

/** What the files of each folder may import, besides those of the same folder. The entries may import everything. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  errors: [],
  transport: ["errors"],
  "resource/read": ["errors", "transport"],
  "resource/write": ["errors", "transport", "resource/read"],
  resource: ["errors", "transport", "resource/read", "resource/write"],
  generated: ["transport", "resource/read", "resource/write"],
};

const folderOf = (file: string) => file.slice(0, Math.max(0, file.lastIndexOf("/")));

/** The imports that lead up from a layer, each as `file -> imported file`. */
function upwardImports(graph: ImportGraph): string[] {
  return [...graph].flatMap(([file, imports]) => {
    const folder = folderOf(file);
    const allowed = [folder, ...(ALLOWED[folder] ?? [])];
    const upward = folder === "" ? [] : imports.filter((imported) => !allowed.includes(folderOf(imported)));
    return upward.map((imported) => `${file} -> ${imported}`);
  });
}

describe("the sources of the client", () => {
  const graph = importGraphOf(fileURLToPath(new URL("../src", import.meta.url)));

  it("lie in folders that have a place among the layers", () => {
    const folders = new Set([...graph.keys()].map(folderOf));
    expect([...folders].sort()).toEqual(["", ...Object.keys(ALLOWED)].sort());
  });

  it("import nothing of a layer above their own", () => {
    expect(upwardImports(graph)).toEqual([]);
  });

  it("have no files that need each other", () => {
    expect(findCycle(graph)).toBeUndefined();
  });
});

describe("the check of the layers", () => {
  it("notices an import of a layer above", () => {
    const graph = new Map([["errors/status-error.ts", ["errors/x.ts", "transport/retry-delay.ts"]]]);
    expect(upwardImports(graph)).toEqual(["errors/status-error.ts -> transport/retry-delay.ts"]);
  });

  it("notices files that need each other", () => {
    const graph = new Map([
      ["a.ts", ["b.ts"]],
      ["b.ts", ["c.ts"]],
      ["c.ts", ["b.ts"]],
    ]);
    expect(findCycle(graph)).toEqual(["b.ts", "c.ts", "b.ts"]);
  });
});
