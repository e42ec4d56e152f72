/** A place that cites, or tries to cite, the behaviour reference in `docs/upstream`. */
export interface Citation {
  /** The number of the cited section, or undefined when the citation has no form that is known. */
  readonly section: string | undefined;
  /** The citation with what stands around it. */
  readonly text: string;
}

/** A `§` that cites nothing: a placeholder of a template or a title, and a column's heading. */
const PLACEHOLDER = /^§(?:\$\{|%s| \|)/;

const NUMBER = /^§(?<section>\d+(?:\.\d+)*)(?!\.?\d|\s*[-–]\s*§?\d)/;

/** `§5.5`, and what may have been meant as one: "reference 5.5", "section 5.5 of the reference". */
const CANDIDATE = /§|\breference,? (?:sections? )?(?=\d)|\bsections? \d[\d.]* of the (?:behaviour )?reference/gi;

/** Every citation in a text, placeholders left out. */
export function citationsIn(text: string): Citation[] {
  return [...text.matchAll(CANDIDATE)]
    .map((match) => text.slice(match.index, match.index + 40).split("\n", 1)[0] ?? "")
    .filter((rest) => !PLACEHOLDER.test(rest))
    .map((rest) => ({ section: NUMBER.exec(rest)?.groups?.section, text: rest }));
}

/** The sections that a chapter of the reference has: the numbers of its headings. */
export function sectionsOf(chapter: string): string[] {
  return [...chapter.matchAll(/^#{1,6} §(\d+(?:\.\d+)*) /gm)].map((match) => match[1] ?? "");
}

/** The sections that the tests of the sandbox's rules name as their source, where no `§` is written. */
export function sectionsNamedBy(program: string): string[] {
  return [...program.matchAll(/\brulesOf\("([^"]*)"|\bsection: "([^"]*)"/g)].map((match) => match[1] ?? match[2] ?? "");
}

/** The sections in the first column of the parity table. */
export function sectionsInTable(table: string): string[] {
  return [...table.matchAll(/^\| ([^§|-][^|]*) \|/gm)].map((match) => match[1] ?? "");
}
