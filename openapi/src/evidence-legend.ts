import { type Evidence, evidenceLevels } from "./evidence.js";

/**
 * The legend of `x-evidence` as Markdown, for the description of a bundle: with the levels that the bundle uses, so that
 * it explains nothing that is not there.
 *
 * @param bundle A parsed and bundled description.
 */
export function evidenceLegend(bundle: object): string {
  const used = levelsIn(bundle);
  const rows = Object.entries(evidenceLevels)
    .filter(([level]) => used.has(level))
    .map(([level, meaning]) => `| \`${level}\` | ${meaning} |`);
  return [
    "## Evidence",
    "Each operation and each component, and each part inside them whose standing differs, carries `x-evidence`:",
    ["| level | meaning |", "|---|---|", ...rows].join("\n"),
    "`sources` are the pages, files and recordings it rests on, `quotes` a few of the vendor's own words. `x-sources` " +
      "tells when each page was last seen. `contradictions` are places where the vendor's pages " +
      "disagree, or leave two readings open, with what this description makes of them. In a text, what follows the " +
      "word “Upstream” and a colon, to the next heading or the end, rests on Chatwoot and not on the vendor.",
  ].join("\n\n");
}

function levelsIn(node: unknown): Set<string> {
  if (typeof node !== "object" || node === null) return new Set();
  const own = "x-evidence" in node ? [(node["x-evidence"] as Evidence).level] : [];
  return new Set([...own, ...Object.values(node).flatMap((value) => [...levelsIn(value)])]);
}
