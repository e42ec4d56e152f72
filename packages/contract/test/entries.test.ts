import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** The packages that an entry loads, itself or by way of our own modules; imports of types load nothing. */
function packagesLoadedBy(entry: string): string[] {
  const files = new Set<string>();
  const packages = new Set<string>();
  const visit = (url: URL): void => {
    if (files.has(url.href)) return;
    files.add(url.href);
    for (const [, specifier = ""] of readFileSync(url, "utf8").matchAll(/(?:from|import) "([^"]+)"/g)) {
      if (specifier.startsWith(".")) visit(new URL(specifier, url));
      else packages.add(specifier);
    }
  };
  visit(new URL(`../dist/${entry}`, import.meta.url));
  return [...packages];
}

describe("an entry of the package", () => {
  it.each(["index.js", "checks.js"])("loads no generator of values: %s", (entry) => {
    expect(packagesLoadedBy(entry)).not.toContain("fast-check");
  });

  it.each(["99digital.js", "inquirly.js", "engagelab.js", "fetch.js"])(
    "loads no package and no part of Node: %s",
    (entry) => {
      expect(packagesLoadedBy(entry)).toEqual([]);
    },
  );

  it("loads one where requests are generated", () => {
    expect(packagesLoadedBy("fuzz.js")).toContain("fast-check");
  });
});
