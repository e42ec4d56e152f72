import { describe, expect, it } from "vitest";
import { filesOf, textOf } from "./files.js";

/** What the source of each package may import of its siblings; tests and examples may bring any of them together. */
const allowed: Record<string, readonly string[]> = {
  client: ["@contacts-api/openapi"],
  sandbox: ["@contacts-api/openapi"],
  contract: ["@contacts-api/openapi"],
  // The playground brings them together on a page.
  reference: ["@contacts-api/openapi", "@contacts-api/client", "@contacts-api/contract", "@contacts-api/sandbox"],
};

const imports = /(?:from\s+|import\s*\(\s*|import\s+)["'](@contacts-api\/[a-z]+)/g;

function siblingsImportedBy(pattern: string): string[] {
  const files = filesOf(pattern);
  expect(files.length).toBeGreaterThan(0);
  return files.flatMap((file) =>
    [...withoutComments(textOf(file)).matchAll(imports)].map((match) => `${file}: ${match[1]}`),
  );
}

/** Comments may quote an example, which brings packages together. */
function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, "");
}

describe("dependence between packages", () => {
  it("has a rule for every package", () => {
    const packages = filesOf("packages/*/package.json").map((file) => file.split("/")[1]);
    expect(Object.keys(allowed).sort()).toEqual(packages.sort());
  });

  it.each(Object.entries(allowed))("lets the source of %s import %o and no other sibling", (name, siblings) => {
    const imported = siblingsImportedBy(`packages/${name}/src/**/*.{ts,tsx}`);
    expect(imported.filter((line) => !siblings.some((sibling) => line.endsWith(sibling)))).toEqual([]);
  });

  it("keeps the descriptions free of every package made from them", () => {
    const imported = siblingsImportedBy("openapi/**/*.{js,ts,mjs}");
    expect(imported.filter((line) => !line.endsWith("@contacts-api/openapi"))).toEqual([]);
  });
});
