import { type Contradiction, type Evidence, isUpstreamSource, sourceName, sourceUrl } from "../description/evidence.js";
import { blocks } from "./blocks.js";

/**
 * Evidence as Markdown, for the Markdown page and for the descriptions that Redoc shows: level and sources in one
 * paragraph, then each contradiction as a list item with its readings.
 */
export function evidenceAsMarkdown(evidence: Evidence | undefined): string {
  if (evidence === undefined) return "";
  const { level, sources, note, contradictions = [] } = evidence;
  const upstream = level === "upstream" ? [] : sources.filter(isUpstreamSource);
  const own = sources.filter((source) => !upstream.includes(source));
  return blocks([
    `**Evidence: ${level}**, ${links(own)}${note === undefined ? "" : `. ${note}`}`,
    upstream.length > 0 && `**Upstream sources**: ${links(upstream)}`,
    contradictions.map(contradictionItem).join("\n"),
  ]).trimEnd();
}

/** Sources as links, from a page one folder below the root of the site. */
function links(sources: readonly string[]): string {
  return sources.map((source) => `[${sourceName(source)}](${sourceUrl(source, "../")})`).join(", ");
}

function contradictionItem({ id, about, readings, modelled }: Contradiction): string {
  return [
    `- **Contradiction${id === undefined ? "" : ` ${id}`}**: ${about}`,
    ...readings.map((reading) => `  - ${reading}`),
    `  - *described here as* ${modelled}`,
  ].join("\n");
}
