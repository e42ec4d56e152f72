import { eachFile } from "./each-file.js";
import { evidenceFaults, isUpstreamSource, seenSourcesFaults } from "./evidence-faults.js";
import { parts } from "./parts.js";

/** @typedef {import("../src/evidence.js").Evidence} Evidence */

/**
 * `x-sources` of the root says of each vendor's page that the description cites when it was last seen, and of no other.
 *
 * @type {import("./rule.js").Rule}
 */
export const SourcesDated = () => {
  /** @type {Set<string>} */
  let dated = new Set();
  /** @type {Set<string>} */
  const cited = new Set();
  const visitors = eachFile(({ node: file, isRoot, report }) => {
    if (isRoot) {
      const sources = file["x-sources"];
      for (const message of seenSourcesFaults(sources ?? {})) report(["x-sources"], message);
      dated = new Set(Object.keys(Object(sources)));
    }
    for (const { node, path } of parts(file)) {
      if (!("x-evidence" in node) || evidenceFaults(node["x-evidence"]).length > 0) continue;
      for (const source of /** @type {Evidence} */ (node["x-evidence"]).sources) {
        if (isUpstreamSource(source)) continue;
        cited.add(source);
        if (!dated.has(source))
          report(
            [...path, "x-evidence", "sources"],
            `\`x-sources\` of the root does not say when ${source} was last seen.`,
          );
      }
    }
  });
  return {
    ...visitors,
    Root: {
      ...visitors.Root,
      leave(_root, { report, location }) {
        for (const source of dated) {
          if (!cited.has(source))
            report({
              message: `\`x-sources\` has ${source}, which nothing cites.`,
              location: location.child(["x-sources"]),
            });
        }
      },
    },
  };
};
