import { eachFile } from "./each-file.js";
import { evidenceFaults } from "./evidence-faults.js";
import { parts } from "./parts.js";

/** @typedef {import("../src/evidence.js").Evidence} Evidence */
/** @typedef {import("../src/evidence.js").Quote} Quote */

/**
 * A quote is taken from a page that the evidence cites, and a field that it names is a property of the part.
 *
 * @type {import("./rule.js").Rule}
 */
export const QuotesFromSources = () =>
  eachFile(({ node: file, report }) => {
    for (const { node, path } of parts(file)) {
      if (!("x-evidence" in node) || evidenceFaults(node["x-evidence"]).length > 0) continue;
      const { sources, quotes = [], contradictions = [] } = /** @type {Evidence} */ (node["x-evidence"]);
      const place = [...path, "x-evidence"];
      for (const { field, source } of [...quotes, ...contradictions.flatMap((each) => each.quotes ?? [])]) {
        if (!sources.includes(source)) report(place, `${source} is quoted, and is none of the sources.`);
        if (field !== undefined && !Object.hasOwn(Object(node.properties), field))
          report(place, `A quote is about \`${field}\`, which is no property here.`);
      }
    }
  });
