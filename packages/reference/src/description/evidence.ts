import { type EvidenceLevel, evidenceLevels } from "@contacts-api/openapi";

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

/**
 * Where a source can be opened.
 *
 * @param root Relative path from the page's folder to the root of the site, which shows the recordings.
 */
export function sourceUrl(source: string, root: string): string {
  const entry = entryOf(source);
  return entry === undefined ? source : `${root}recordings/index.html#entry-${entry}`;
}

/** Number of the entry of a recording that a source names; undefined for other sources. */
function entryOf(source: string): string | undefined {
  return /^recordings\/.+#\/log\/entries\/(\d+)$/.exec(source)?.[1];
}
