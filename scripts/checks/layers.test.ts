import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { filesOf, filesWithGenerated, textOf } from "./files.js";
import { cyclesIn, importGraphOf } from "./import-graph.js";
import { layers, upwardImports } from "./layers.js";

const packages = filesOf(["openapi/package.json", "packages/*/package.json"]).map((file) => dirname(file));

describe.each(packages)("%s", (folder) => {
  const files = filesWithGenerated(`${folder}/**/*.{ts,tsx,js,mjs}`);
  const graph = importGraphOf(files, textOf);

  it("has no import cycle", () => {
    expect([...graph.values()].flat().length).toBeGreaterThan(0);
    expect(cyclesIn(graph).map((cycle) => cycle.join(" → "))).toEqual([]);
  });

  it("has layers that exist", () => {
    const parts = layers[folder]?.flat() ?? [];
    expect(parts.length).toBeGreaterThan(0);
    expect(parts.filter((part) => !files.some((file) => file.startsWith(`${folder}/${part}`)))).toEqual([]);
  });

  it("lets no layer import from a higher one", () => {
    expect(upwardImports(graph, folder, layers[folder] ?? [])).toEqual([]);
  });
});

/** The imports between files whose texts are given by path. */
function graphOf(texts: Readonly<Record<string, string>>): ReturnType<typeof importGraphOf> {
  return importGraphOf(Object.keys(texts), (file) => texts[file] ?? "");
}

describe(importGraphOf, () => {
  it.each([
    ["values", 'import { b } from "./b.js";'],
    ["types alone", 'import type { B } from "./b.js";'],
    ["exports", 'export * from "./b.js";'],
    ["exports of types", 'export type { B } from "./b.js";'],
    ["side effects", 'import "./b.js";'],
    ["imports at run time", 'const b = await import("./b.js");'],
    ["imports inside of types", 'let b: import("./b.js").B;'],
  ])("sees imports of %s", (_, text) => {
    expect(graphOf({ "p/a.ts": text, "p/b.ts": "" }).get("p/a.ts")).toEqual(["p/b.ts"]);
  });

  it("leaves out other packages, data, comments and texts", () => {
    const text = 'import "vitest"; import "./data.json"; // import "./b.js"\nconst text = `import "./b.js"`;';
    expect(graphOf({ "p/a.ts": text, "p/b.ts": "" }).get("p/a.ts")).toEqual([]);
  });
});

describe(cyclesIn, () => {
  it("tells each cycle as a path, and what leads into one is not part of it", () => {
    const texts = { "p/a.ts": 'import "./b.js";', "p/b.ts": 'import type { C } from "./c/c.js";' };
    const graph = graphOf({ ...texts, "p/c/c.ts": 'export { b } from "../b.js";' });
    expect(cyclesIn(graph)).toEqual([["p/b.ts", "p/c/c.ts", "p/b.ts"]]);
  });

  it("takes two ways to one file for no cycle", () => {
    const texts = { "p/a.ts": 'import "./b.js"; import "./c.js";', "p/b.ts": 'import "./d.js";' };
    expect(cyclesIn(graphOf({ ...texts, "p/c.ts": 'import "./d.js";', "p/d.ts": "" }))).toEqual([]);
  });
});

describe(upwardImports, () => {
  const order = [["src/errors/"], ["src/transport/"]];

  it.each([
    ["a lower layer from a higher one", "src/errors/a.ts", "src/transport/b.ts"],
    ["a layer from an entry point", "src/transport/a.ts", "src/index.ts"],
  ])("tells an import into %s", (_, low, high) => {
    const graph = new Map([[`p/${low}`, [`p/${high}`]]]);
    expect(upwardImports(graph, "p", order)).toEqual([`p/${low} → p/${high}`]);
  });

  it("allows imports from the same layer and from lower ones", () => {
    const graph = new Map([
      ["p/src/index.ts", ["p/src/errors/a.ts", "p/src/transport/b.ts", "p/src/other.ts"]],
      ["p/src/transport/b.ts", ["p/src/errors/a.ts", "p/src/transport/c.ts"]],
    ]);
    expect(upwardImports(graph, "p", order)).toEqual([]);
  });
});
