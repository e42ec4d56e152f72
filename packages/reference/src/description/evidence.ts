import {
  type Evidence as DescribedEvidence,
  type EvidenceLevel,
  evidenceLevels,
  type SeenSources,
} from "@contacts-api/openapi";
import type { Description } from "@contacts-api/openapi/reader";
import { siteUrl } from "../site-url.js";

export {
  type Contradiction,
  type EvidenceLevel,
  isUpstreamSource,
  type Quote,
  type SeenSources,
  splitStatements,
} from "@contacts-api/openapi";

/** Evidence as a description states it, with what the description's root says of its pages. */
export interface Evidence extends DescribedEvidence {
  /** When the vendor's pages among the sources were last seen. */
  readonly seen?: SeenSources | undefined;
}

/** The evidence of a part, with the days on which its pages were last seen. */
export function datedEvidence(
  { "x-sources": seen }: Pick<Description, "x-sources">,
  evidence: DescribedEvidence | undefined,
): Evidence | undefined {
  return evidence && { ...evidence, seen };
}

/** What each level means, from the firmest to the weakest, with typographic apostrophes. */
export const EVIDENCE_MEANING = Object.fromEntries(
  Object.entries(evidenceLevels).map(([level, meaning]) => [level, meaning.replaceAll("'", "’")]),
) as Readonly<Record<EvidenceLevel, string>>;

/** A source in short, for the text of a link. */
export function sourceName(source: string): string {
  const [, version, file] = /^https:\/\/github\.com\/chatwoot\/chatwoot\/blob\/([^/]+)\/(.+)$/.exec(source) ?? [];
  if (version !== undefined && file !== undefined) return `Chatwoot ${version}, ${file}`;
  const entry = entryOf(source);
  return entry === undefined ? source.replace(/^https?:\/\//, "").replace(/\/$/, "") : `recording, entry ${entry}`;
}

/** Where a source can be opened. Recordings are shown by a page of the site. */
export function sourceUrl(source: string): string {
  const entry = entryOf(source);
  return entry === undefined ? source : siteUrl("recordings/", `entry-${entry}`);
}

/** Number of the entry of a recording that a source names; undefined for other sources. */
function entryOf(source: string): string | undefined {
  return /^recordings\/.+#\/log\/entries\/(\d+)$/.exec(source)?.[1];
}

/** The evidence of a part where it says anything that the evidence around it does not say already; undefined elsewhere. */
export function evidenceBeside(own: Evidence | undefined, around: Evidence | undefined): Evidence | undefined {
  if (own === undefined || around === undefined) return own;
  const saysMore =
    own.level !== around.level ||
    own.note !== undefined ||
    own.quotes !== undefined ||
    own.contradictions !== undefined ||
    own.sources.some((source) => !around.sources.includes(source));
  return saysMore ? own : undefined;
}
