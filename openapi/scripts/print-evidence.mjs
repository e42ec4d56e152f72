import { readFileSync } from "node:fs";
import { apis, countEvidence, evidenceLevels } from "@contacts-api/openapi";

/** The marks between which the table stands in the README. */
const marks = ["<!-- evidence: start, written by `npm run evidence` -->", "<!-- evidence: end -->"];

/** Per API, how many parts of each kind stand at each level, as a Markdown table. */
function evidenceTable() {
  const levels = Object.keys(evidenceLevels);
  const rows = apis.flatMap((api) => {
    const bundle = readFileSync(new URL(`../dist/${api}.json`, import.meta.url), "utf8");
    return Object.entries(countEvidence(JSON.parse(bundle))).map(([counted, counts], index) => {
      const cells = levels.map((level) => Object.entries(counts).find(([name]) => name === level)?.[1] || "–");
      return `| ${index === 0 ? api : ""} | ${counted} | ${cells.join(" | ")} |`;
    });
  });
  const head = [`| API | | ${levels.join(" | ")} |`, `|---|---|${levels.map(() => "---:|").join("")}`];
  return [...head, ...rows].join("\n");
}

/**
 * The text with the table between its marks.
 *
 * @param {string} text
 */
export function withTable(text) {
  const [before, rest] = text.split(marks[0] ?? "");
  const after = rest?.split(marks[1] ?? "")[1];
  if (before === undefined || after === undefined) throw new Error(`The text has no marks ${marks.join(" and ")}.`);
  return `${before}${marks[0]}\n\n${evidenceTable()}\n\n${marks[1]}${after}`;
}
