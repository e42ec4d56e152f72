import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** Every module that a source file imports, directly or not: files by their path, packages by their name. */
function importsOf(entry: string): { files: Set<string>; packages: Set<string> } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const visit = (url: URL): void => {
    if (files.has(url.href)) return;
    files.add(url.href);
    for (const [, specifier = ""] of readFileSync(url, "utf8").matchAll(/(?:from|import) "([^"]+)"/g)) {
      if (specifier.startsWith(".")) visit(new URL(specifier.replace(/\.js$/, ".ts"), url));
      else packages.add(specifier);
    }
  };
  visit(new URL(`../src/${entry}`, import.meta.url));
  return { files, packages };
}

describe("the sandbox's sources", () => {
  it("use no built-in module of Node without a port", () => {
    const { files, packages } = importsOf("index.ts");
    expect(files.size).toBeGreaterThan(40);
    expect([...packages].sort()).toEqual(["hono/router/trie-router", "valibot"]);
  });

  it.each(["index.ts", "node/index.ts", "cli.ts"])("import neither client nor contract kit from %s", (entry) => {
    expect([...importsOf(entry).packages].filter((name) => name.startsWith("@contacts-api/"))).toEqual([]);
  });

  it("keep HTTP out of the store", () => {
    for (const file of importsOf("store/seed/seeded-store.ts").files) expect(file).toMatch(/\/src\/store\//);
    for (const file of importsOf("store/contacts/contact-reading.ts").files) expect(file).toMatch(/\/src\/store\//);
    for (const file of importsOf("store/contacts/contact-writing.ts").files) expect(file).toMatch(/\/src\/store\//);
  });
});
