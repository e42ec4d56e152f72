import {
  type Contradiction,
  EVIDENCE_MEANING,
  type Evidence,
  type EvidenceLevel,
  isUpstreamSource,
  type Quote,
  type SeenSources,
  sourceName,
  sourceUrl,
} from "../description/evidence.js";
import { relativeUrl } from "../site-url.js";
import { inlineMarkdown } from "./markdown.js";

/** The level as a coloured word. The colour adds no information. */
function Level({ level }: { readonly level: EvidenceLevel }) {
  return <span class={`level ${level}`}>{level}</span>;
}

interface Props {
  readonly evidence: Evidence;
  /** Folder of the page. */
  readonly path: string;
}

interface FoldedProps extends Props {
  /** Where contradictions are told, up to the number of one; they are told in place when it is absent. */
  readonly contradictionUrl?: string | undefined;
}

/**
 * Evidence as one line that opens: the level and what contradicts it, then the sources of the level with what they say, apart from
 * them those of what the text says on the strength of upstream, the note and the contradictions.
 */
export function FoldedEvidence({ evidence, path, contradictionUrl }: FoldedProps) {
  const { level, sources, seen, quotes = [], note, contradictions = [] } = evidence;
  const upstream = level === "upstream" ? [] : sources.filter(isUpstreamSource);
  const own = sources.filter((source) => !upstream.includes(source));
  return (
    <details class="evidence">
      <summary>
        <Level level={level} />
        {contradictions.length > 0 && (
          <span class="conflicts">
            {contradictions.length === 1 ? "1 contradiction" : `${contradictions.length} contradictions`}
          </span>
        )}
      </summary>
      <div>
        <p>
          {capitalised(EVIDENCE_MEANING[level])}: <Links sources={own} seen={seen} path={path} />
        </p>
        <Quotes quotes={quotes} />
        {upstream.length > 0 && (
          <p>
            <Level level="upstream" /> <Links sources={upstream} path={path} />
          </p>
        )}
        {note !== undefined && <p>{inlineMarkdown(note, path)}</p>}
        {contradictions.map((contradiction) =>
          contradictionUrl === undefined ? (
            <Readings contradiction={contradiction} path={path} />
          ) : (
            <p>
              <a href={contradictionUrl + contradiction.id}>{contradiction.id}</a>{" "}
              {inlineMarkdown(contradiction.about, path)}
            </p>
          ),
        )}
      </div>
    </details>
  );
}

/** Subject and readings of a contradiction, and what the description makes of it. */
export function Readings({ contradiction, path }: { readonly contradiction: Contradiction; readonly path: string }) {
  const { id, about, readings, quotes = [], modelled } = contradiction;
  return (
    <div class="contradiction">
      <p>
        <b>
          <span class="conflicts">{id}</span> {inlineMarkdown(about, path)}
        </b>
      </p>
      <ul>
        {readings.map((reading) => (
          <li>{inlineMarkdown(reading, path)}</li>
        ))}
      </ul>
      <Quotes quotes={quotes} />
      <p>Described here: {inlineMarkdown(modelled, path)}</p>
    </div>
  );
}

/** The vendor's own words. Each quote leads to its page. */
function Quotes({ quotes }: { readonly quotes: readonly Quote[] }) {
  return (
    <>
      {quotes.map(({ field, text, source }) => (
        <p>
          {field !== undefined && <code>{field} </code>}
          <a href={source}>
            <q>{text}</q>
          </a>
        </p>
      ))}
    </>
  );
}

interface LinksProps {
  readonly sources: readonly string[];
  readonly seen?: SeenSources | undefined;
  readonly path: string;
}

/** Links to sources, each with the day on which it was last seen where that is known. */
export function Links({ sources, seen = {}, path }: LinksProps) {
  return (
    <>
      {sources.map((source, index) => (
        <>
          {index > 0 && ", "}
          <a href={relativeUrl(sourceUrl(source), path, "html")}>{sourceName(source)}</a>
          {seen[source] && ` (seen ${seen[source].seen})`}
        </>
      ))}
    </>
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
