import { type Contradiction, type Evidence, isUpstreamSource, sourceName, sourceUrl } from "../description/evidence.js";
import { paragraphs } from "./paragraphs.js";

/**
 * Evidence as Markdown: level and sources in one paragraph, then each contradiction as a list item with its readings. Links to
 * pages of the site are left as `siteUrl` writes them.
 */
export function evidenceAsMarkdown(evidence: Evidence): string {
  const { level, sources, note, contradictions = [] } = evidence;
  const upstream = level === "upstream" ? [] : sources.filter(isUpstreamSource);
  const own = sources.filter((source) => !upstream.includes(source));
  const links = (linked: readonly string[]) =>
    linked.map((source) => `[${sourceName(source)}](${sourceUrl(source)})`).join(", ");
  return paragraphs([
    `**Evidence: ${level}**, ${links(own)}${note === undefined ? "" : `. ${note}`}`,
    upstream.length > 0 && `**Upstream sources**: ${links(upstream)}`,
    contradictions.map(contradictionItem).join("\n"),
  ]).trimEnd();
}

/** A contradiction as an item of a list. */
export function contradictionItem({ id, about, readings, modelled }: Contradiction): string {
  return [
    `- **Contradiction ${id}**: ${about}`,
    ...readings.map((reading) => `  - ${reading}`),
    `  - *described here*: ${modelled}`,
  ].join("\n");
}
