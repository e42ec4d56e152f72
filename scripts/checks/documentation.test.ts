import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { apis } from "@contacts-api/openapi";
import { describe, expect, it } from "vitest";
import { filesOf, root, textOf } from "./files.js";
import { quotesIn, regionOf } from "./quotes.js";

const pages = filesOf([
  "*.md",
  "docs/**/*.md",
  "openapi/{,*/}*.md",
  "packages/*/{,src/}*.md",
  "bench/*.md",
  ".changeset/README.md",
]);

/** The npm scripts that a page may name: those of its own package and of the root. */
function scriptsFor(page: string): Set<string> {
  const manifests = ["package.json", join(dirname(page), "package.json")].filter((path) =>
    existsSync(join(root, path)),
  );
  return new Set(manifests.flatMap((path) => Object.keys(JSON.parse(textOf(path)).scripts ?? {})));
}

/** The fragments that lead to the headings of a page, as GitHub makes them. */
function anchorsOf(markdown: string): string[] {
  return [...markdown.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\-_ ]/gu, "")
      .replaceAll(" ", "-"),
  );
}

describe.each(pages)("%s", (page) => {
  const text = textOf(page);
  const prose = text.replace(/```[\s\S]*?```/g, "");

  it("links only to files that exist", () => {
    const links = [...prose.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map((match) => match[1] ?? "");
    expect(links.filter((link) => !existsSync(join(root, dirname(page), link)))).toEqual([]);
  });

  it("links only to headings that exist", () => {
    const links = [...prose.matchAll(/\]\((?!https?:)([^)#\s]*)#([^)\s]+)\)/g)].map(([, path = "", anchor = ""]) => ({
      file: path === "" ? page : join(dirname(page), path),
      anchor,
    }));
    expect(links.filter(({ file, anchor }) => !anchorsOf(textOf(file)).includes(anchor))).toEqual([]);
  });

  it("names only npm scripts that exist", () => {
    const known = scriptsFor(page);
    const named = [...text.matchAll(/npm run ([a-z][\w:-]*)(?![^\n`]* -w)/g)].map((match) => match[1] ?? "");
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  it("quotes the examples as they are", () => {
    for (const { file, region, text: quote } of quotesIn(text)) expect(quote).toBe(regionOf(textOf(file), region));
  });
});

describe.each(filesOf(["README.md", "openapi/README.md", "packages/*/README.md", "bench/README.md"]))("%s", (page) => {
  it("says under one heading what is not promised", () => {
    const headings = [...textOf(page).matchAll(/^#+ (.+)$/gm)].map((match) => match[1]);
    expect(headings.filter((heading) => heading === "What is not promised")).toHaveLength(1);
  });
});

describe("README.md", () => {
  it("shows a first call for each API, quoted from an example", () => {
    const regions = quotesIn(textOf("README.md")).map((quote) => quote.region);
    expect(regions).toEqual(expect.arrayContaining([...apis]));
  });
});

describe("packages/sandbox/README.md", () => {
  it("quotes the programs that the sandbox's tests run", () => {
    const programs = filesOf("packages/sandbox/test/readme/*.ts");
    expect(programs).toHaveLength(2);
    const quoted = quotesIn(textOf("packages/sandbox/README.md")).map((quote) => quote.file);
    expect(quoted).toEqual(expect.arrayContaining(programs));
  });
});
