import { readFileSync } from "node:fs";
import { apis, countEvidence, evidenceLevels } from "@contacts-api/openapi";

const levels = Object.keys(evidenceLevels);

/** How many parts of each kind stand at each level in an API's bundle, as rows of a Markdown table. */
function rowsOf(/** @type {string} */ api) {
  const bundle = JSON.parse(readFileSync(new URL(`../dist/${api}.json`, import.meta.url), "utf8"));
  return Object.entries(countEvidence(bundle)).map(([kind, counts]) => {
    const count = new Map(Object.entries(counts));
    return `| ${api} | ${kind} | ${levels.map((level) => count.get(level)).join(" | ")} |`;
  });
}

console.log(
  [
    `| API | parts | ${levels.join(" | ")} |`,
    `|---|---|${levels.map(() => "---:|").join("")}`,
    ...apis.flatMap(rowsOf),
  ].join("\n"),
);
