import {
  type Contradiction,
  type Evidence,
  isUpstreamSource,
  type Quote,
  type SeenSources,
  sourceName,
  sourceUrl,
} from "../description/evidence.js";
import { paragraphs } from "./paragraphs.js";

/**
 * Evidence as Markdown: level and sources in one paragraph, the vendor's words in another, then each contradiction as a list item
 * with its readings. Links to pages of the site are left as `siteUrl` writes them.
 */
export function evidenceAsMarkdown(evidence: Evidence): string {
  const { level, sources, seen, quotes = [], note, contradictions = [] } = evidence;
  const upstream = level === "upstream" ? [] : sources.filter(isUpstreamSource);
  const own = sources.filter((source) => !upstream.includes(source));
  return paragraphs([
    `**Evidence: ${level}**, ${sourceLinks(own, seen)}${note === undefined ? "" : `. ${note}`}`,
    quotes.length > 0 && `**The vendor’s words**: ${quotesInLine(quotes)}`,
    upstream.length > 0 && `**Upstream sources**: ${sourceLinks(upstream)}`,
    contradictions.map(contradictionItem).join("\n"),
  ]).trimEnd();
}

/** Links to sources, each with the day on which it was last seen where that is known. */
export function sourceLinks(sources: readonly string[], seen: SeenSources = {}): string {
  return sources
    .map((source) => {
      const day = seen[source]?.seen;
      return `[${sourceName(source)}](${sourceUrl(source)})${day === undefined ? "" : ` (seen ${day})`}`;
    })
    .join(", ");
}

/** The vendor's own words. Each quote leads to its page. */
function quotesInLine(quotes: readonly Quote[]): string {
  return quotes
    .map(({ field, text, source }) => `${field === undefined ? "" : `\`${field}\` `}[“${text}”](${source})`)
    .join("; ");
}

/** A contradiction as an item of a list. */
export function contradictionItem({ id, about, readings, quotes = [], modelled }: Contradiction): string {
  return [
    `- **Contradiction ${id}**: ${about}`,
    ...readings.map((reading) => `  - ${reading}`),
    ...(quotes.length === 0 ? [] : [`  - the vendor’s words: ${quotesInLine(quotes)}`]),
    `  - *described here*: ${modelled}`,
  ].join("\n");
}
