import {
  type Contradiction,
  EVIDENCE_MEANING,
  type Evidence,
  type EvidenceLevel,
  isUpstreamSource,
  sourceName,
  sourceUrl,
} from "../description/evidence.js";
import { type Html, html } from "./html.js";
import { inlineMarkdown } from "./markdown.js";

/** Evidence is shown on the plain pages, two folders below the root of the site. */
const ROOT = "../../";

/** The level as a coloured word. The colour adds no information. */
export function evidenceBadge(level: EvidenceLevel): Html {
  return html`<span class="badge badge-${level}" title="${EVIDENCE_MEANING[level]}">${level}</span>`;
}

/** The evidence of a whole operation, response or schema: level and its meaning, sources, note and contradictions. */
export function evidenceBlock(evidence: Evidence): Html {
  const { level, sources } = evidence;
  return html`<div class="evidence">
<p>${evidenceBadge(level)} <span class="quiet">${EVIDENCE_MEANING[level]}:</span> ${sourceLinks(level, sources)}</p>
${noteAndContradictions(evidence)}
</div>`;
}

/** The evidence of one row of a table, where it differs from that of the table. */
export function evidenceOfField(evidence: Evidence): Html {
  const { level, sources } = evidence;
  return html`<div class="field-evidence">${evidenceBadge(level)} ${sourceLinks(level, sources)}${noteAndContradictions(evidence)}</div>`;
}

function noteAndContradictions({ note, contradictions = [] }: Evidence): Html {
  return html`${note !== undefined && html`<p>${inlineMarkdown(note)}</p>`}${
    contradictions.length > 0 &&
    html`<ul class="contradictions">${contradictions.map((each) => html`<li>${contradictionBody(each)}</li>`)}</ul>`
  }`;
}

/** Subject, readings, and what the description models. */
export function contradictionBody({ id, about, readings, modelled }: Contradiction): Html {
  return html`<p class="contradiction-about">${id !== undefined && html`<span class="contradiction-id">${id}</span> `}${inlineMarkdown(about)}</p>
<ul class="readings">${readings.map((reading) => html`<li>${inlineMarkdown(reading)}</li>`)}</ul>
<p class="modelled"><span class="quiet">Described here as</span> ${inlineMarkdown(modelled)}</p>`;
}

/** The sources of a level, and apart from them those of what the text says on the strength of upstream. */
function sourceLinks(level: EvidenceLevel, sources: readonly string[]): Html {
  const upstream = level === "upstream" ? [] : sources.filter(isUpstreamSource);
  const own = sources.filter((source) => !upstream.includes(source));
  return html`${links(own)}${upstream.length > 0 && html`<br>${evidenceBadge("upstream")} ${links(upstream)}`}`;
}

function links(sources: readonly string[]): Html[] {
  return sources.map(
    (source, index) =>
      html`${index > 0 && ", "}<a class="source" href="${sourceUrl(source, ROOT)}" rel="external noreferrer">${sourceName(source)}</a>`,
  );
}
