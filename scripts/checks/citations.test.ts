import { describe, expect, it } from "vitest";
import { type Citation, citationsIn, sectionsInTable, sectionsNamedBy, sectionsOf } from "./citations.js";
import { filesOf, textOf } from "./files.js";

const chapters = filesOf("docs/upstream/*.md");
const sections = chapters.flatMap((chapter) => sectionsOf(textOf(chapter)));
const itself = /^scripts\/checks\/citations/;

/** The places in files that match which cite a section that no chapter has. */
function withoutSection(citations: (text: string) => readonly Citation[], patterns: string[]): string[] {
  const cited = filesOf(patterns)
    .filter((file) => !itself.test(file))
    .flatMap((file) => citations(textOf(file)).map((citation) => ({ ...citation, file })));
  expect(cited.length).toBeGreaterThan(0);
  return cited
    .filter(({ section }) => section === undefined || !sections.includes(section))
    .map(({ file, text }) => `${file}: ${text}`);
}

function asCitation(section: string): Citation {
  return { section, text: `§${section}` };
}

describe("the reference of upstream's behaviour", () => {
  it("gives each section one heading", () => {
    expect(sections.length).toBeGreaterThan(0);
    expect(sections.filter((section, index) => sections.indexOf(section) !== index)).toEqual([]);
  });

  it("has every section that a citation in the repository names, and is cited in a known form", () => {
    const patterns = ["**/*.{ts,js,mjs,md,yaml,json,css,hbs}"];
    expect(withoutSection(citationsIn, patterns)).toEqual([]);
  });

  it("has every section that a rule of the sandbox is tested for", () => {
    expect(
      withoutSection((program) => sectionsNamedBy(program).map(asCitation), ["packages/*/{src,test}/**/*.ts"]),
    ).toEqual([]);
  });

  it("has every section that the parity table names", () => {
    expect(withoutSection((table) => sectionsInTable(table).map(asCitation), ["packages/sandbox/PARITY.md"])).toEqual(
      [],
    );
  });
});

describe(citationsIn, () => {
  it.each([
    ["one section", "/** NULLs last (reference §5.3). */", ["5.3"]],
    ["several sections", "(reference §2, §3, §6.10)", ["2", "3", "6.10"]],
    ["a part of a section by its name", "(reference §3, Rate limiting)", ["3"]],
  ])("reads %s", (_, text, expected) => {
    expect(citationsIn(text).map(({ section }) => section)).toEqual(expected);
  });

  it.each([
    ["a chapter without a number", "(reference §)"],
    ["a range", "(reference §5.1–5.4)"],
    ["a letter", "see §A"],
    ["a doubled sign", "§§"],
    ["a number without the sign", "(reference 5.5)"],
    ["a section in words", "section 5.5 of the reference"],
  ])("does not know %s as a form", (_, text) => {
    expect(citationsIn(text).some(({ section }) => section === undefined)).toBe(true);
  });

  it.each([[`§\${section} title`], ['"meet the failure of §%s"'], ["| § | Rule |"]])(
    "takes the placeholder in %s for no citation",
    (text) => {
      expect(citationsIn(text)).toEqual([]);
    },
  );
});

describe("a section's number", () => {
  it("is read from headings of any depth", () => {
    expect(sectionsOf("# §5 Reading\n\n## §5.10 Other\n\ntext §7\n### Details\n")).toEqual(["5", "5.10"]);
  });

  it("is read from the tests of rules", () => {
    expect(sectionsNamedBy('const rule = rulesOf("5.5", "source");\n{ section: "6.7", standing }')).toEqual([
      "5.5",
      "6.7",
    ]);
  });

  it("is read from the rows of the parity table", () => {
    expect(sectionsInTable("| § | Rule |\n|---|---|\n| 1 | answers |\n| 6.10 | imports |\n")).toEqual(["1", "6.10"]);
  });
});
