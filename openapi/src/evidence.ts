/** A few words of a vendor's page, as they stand there. */
export interface Quote {
  /** Name of the property that the words are about; absent when they are about the part that the evidence stands on. */
  readonly field?: string;
  /** At most 25 words, in the language of the page. */
  readonly text: string;
  /** URL of the page, which is one of the sources of the evidence. */
  readonly source: string;
}

/**
 * The vendor's pages that a description cites, by their URL: the value of `x-sources` in its root. `seen` is the day (UTC,
 * such as `2026-11-21`) on which a copy of the page was last read; how old the copy was is not known.
 */
export type SeenSources = Readonly<Record<string, { readonly seen: string }>>;

/** Two or more readings of one thing that a vendor's pages leave open. */
export interface Contradiction {
  /** Number of the contradiction within its API, such as `C3`. */
  readonly id: string;
  /** What the readings are of. */
  readonly about: string;
  /** The readings, at least two, each with the place that shows it. */
  readonly readings: readonly string[];
  /** The words that contradict each other or what is shown elsewhere. */
  readonly quotes?: readonly Quote[];
  /** What the description makes of it, and why. */
  readonly modelled: string;
}

/**
 * How well a part of a description is known: the value of `x-evidence`, whose JSON Schema is
 * `@contacts-api/openapi/evidence.schema.json`. It holds for the part it stands on and for everything inside it that has
 * no `x-evidence` of its own.
 */
export interface Evidence {
  /**
   * - `documented`: the vendor's page states it
   * - `example`: only an example on the vendor's page shows it
   * - `named`: only the vendor's menu names it
   * - `upstream`: taken from the behaviour of Chatwoot; the vendor does not mention it
   */
  readonly level: EvidenceLevel;
  /**
   * Where the part can be looked up: URLs of the vendor's pages, and for what the text says after `Upstream: ` URLs of
   * Chatwoot's files at a release's tag, or entries of a recording in this package
   * (`recordings/upstream-4.10.1.har#/log/entries/0`).
   */
  readonly sources: readonly string[];
  /** What the vendor's pages say, in their own words. */
  readonly quotes?: readonly Quote[];
  /** What the level alone does not tell. */
  readonly note?: string;
  readonly contradictions?: readonly Contradiction[];
}

export type EvidenceLevel = "documented" | "example" | "named" | "upstream";

/** What each level means, from the firmest to the weakest, as in the JSON Schema. */
export const evidenceLevels: Readonly<Record<EvidenceLevel, string>> = {
  documented: "the vendor's page states it",
  example: "only an example on the vendor's page shows it",
  named: "only the vendor's menu names it",
  upstream: "taken from the behaviour of Chatwoot, the open-source help desk; the vendor does not mention it",
};

/** Whether a source is one of Chatwoot's files or recordings, and not a page of the vendor. */
export function isUpstreamSource(source: string): boolean {
  return source.startsWith("https://github.com/chatwoot/") || source.startsWith("recordings/");
}

/** A stretch of a description. */
export interface Statement {
  readonly text: string;
  /** Whether it rests on upstream and not on the vendor. */
  readonly isUpstream: boolean;
}

/**
 * The stretches of a description. What begins with `Upstream: ` rests on upstream, to the next heading or the end. The
 * word itself is not part of the text.
 */
export function splitStatements(description: string): Statement[] {
  const sections = description.split(/\n(?=#{1,6} )/);
  return sections.flatMap((section) => {
    const [vendor = "", ...upstream] = section.split(/(?:^|\s)Upstream: /);
    const stretches = [vendor, upstream.join("\n\n")].map((text) => text.trim());
    return stretches.map((text, index) => ({ text, isUpstream: index === 1 })).filter(({ text }) => text !== "");
  });
}

/** The text with a paragraph of its own for what begins with `Upstream: `. */
export function setUpstreamApart(text: string): string {
  return text.trim().replaceAll(/\s+(?=Upstream: )/g, "\n\n");
}

/**
 * Evidence as plain text, for comments: the level and the vendor's pages on a line, then upstream sources, quotes, the
 * note, and a line a contradiction.
 */
export function describeEvidence({ level, sources, quotes = [], note, contradictions = [] }: Evidence): string {
  const ownSources = level === "upstream" ? sources : sources.filter((source) => !isUpstreamSource(source));
  const upstreamSources = sources.filter((source) => !ownSources.includes(source));
  const lines = [`Evidence: ${level} (${ownSources.join(", ")})`];
  if (upstreamSources.length > 0) lines.push(`Upstream sources: ${upstreamSources.join(", ")}`);
  if (quotes.length > 0) lines.push(`The vendor's words: ${quotes.map(quoteInWords).join("; ")}`);
  if (note !== undefined) lines.push(note.trim());
  for (const { id, about, readings, modelled } of contradictions) {
    lines.push(`${id}, ${about.trim()}: ${readings.join(" / ")}. Modelled: ${modelled.trim()}`);
  }
  return lines.join("\n");
}

function quoteInWords({ field, text }: Quote): string {
  return `${field === undefined ? "" : `${field}: `}“${text}”`;
}
