import { existsSync, readFileSync } from "node:fs";
import { eachFile } from "./each-file.js";
import { evidenceFaults, isUpstreamSource, recordedEntry } from "./evidence-faults.js";
import { parts } from "./parts.js";
import { hostOf, vendorHostOf } from "./vendor-host.js";

/** @typedef {import("../src/evidence.js").Evidence} Evidence */

const packageFolder = new URL("../", import.meta.url);

/**
 * A description cites its own vendor, whose host is that of the root's `externalDocs`, or upstream, and nobody else.
 * `shared/` cites upstream only. What a level claims has a source of its kind, and a cited recording has the entry.
 *
 * @type {import("./rule.js").Rule}
 */
export const EvidenceOwnSources = () => {
  /** @type {string | undefined} */
  let vendorHost;
  return eachFile(({ node: file, isRoot, isShared, report }) => {
    if (isRoot) vendorHost = vendorHostOf(file);
    for (const { node, path } of parts(file)) {
      if (!("x-evidence" in node) || evidenceFaults(node["x-evidence"]).length > 0) continue;
      const { level, sources } = /** @type {Evidence} */ (node["x-evidence"]);
      const place = [...path, "x-evidence", "sources"];
      const fromVendor = sources.filter((source) => !isUpstreamSource(source));
      for (const source of fromVendor) {
        if (isShared) report(place, `Evidence in \`shared/\` may cite upstream only, not ${source}.`);
        else if (hostOf(source) !== vendorHost)
          report(
            place,
            `${source} is not on the vendor's host, ${vendorHost}, which \`externalDocs\` of the root names.`,
          );
      }
      if (level === "upstream" && fromVendor.length > 0)
        report(
          place,
          "Evidence of the level `upstream` cites a page of the vendor: choose another level, or leave it out.",
        );
      if (level !== "upstream" && fromVendor.length === 0)
        report(place, `Evidence of the level \`${level}\` needs a page of the vendor among its sources.`);
      for (const source of sources) {
        if (recordedEntry(source) && !hasEntry(source)) report(place, `There is no ${source} in this package.`);
      }
    }
  });
};

/** @type {Map<string, number>} */
const entryCounts = new Map();

/** @param {string} source */
function hasEntry(source) {
  const { file, index } = recordedEntry(source) ?? { file: "", index: -1 };
  const url = new URL(file, packageFolder);
  if (!existsSync(url)) return false;
  const count = entryCounts.get(file) ?? JSON.parse(readFileSync(url, "utf8")).log.entries.length;
  entryCounts.set(file, count);
  return index < count;
}
