import { type Contradiction, type Evidence, sourceName } from "../description/evidence.js";
import { blocks } from "./blocks.js";

/**
 * Evidence as Markdown, for the Markdown page and for the descriptions that Redoc shows: level and sources in one
 * paragraph, then each contradiction as a list item with its readings.
 */
export function evidenceAsMarkdown(evidence: Evidence | undefined): string {
  if (evidence === undefined) return "";
  const { level, sources, note, contradictions = [] } = evidence;
  return blocks([
    `**Evidence: ${level}**, ${sources.map((source) => `[${sourceName(source)}](${source})`).join(", ")}${note === undefined ? "" : `. ${note}`}`,
    contradictions.map(contradictionItem).join("\n"),
  ]).trimEnd();
}

function contradictionItem({ id, about, readings, modelled }: Contradiction): string {
  return [
    `- **Contradiction${id === undefined ? "" : ` ${id}`}**: ${about}`,
    ...readings.map((reading) => `  - ${reading}`),
    `  - *described here as* ${modelled}`,
  ].join("\n");
}
