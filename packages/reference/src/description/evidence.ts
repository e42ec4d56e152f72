import { type Evidence, type EvidenceLevel, evidenceLevels } from "@contacts-api/openapi";
import { siteUrl } from "../site-url.js";

export {
  type Contradiction,
  type Evidence,
  type EvidenceLevel,
  isUpstreamSource,
  splitStatements,
} from "@contacts-api/openapi";

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
    own.contradictions !== undefined ||
    own.sources.some((source) => !around.sources.includes(source));
  return saysMore ? own : undefined;
}
