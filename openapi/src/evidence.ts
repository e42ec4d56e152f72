/** Two or more readings of one thing that a vendor's pages leave open. */
export interface Contradiction {
  /** Number of the contradiction within its API, such as `C3`. */
  readonly id: string;
  readonly about: string;
  readonly readings: readonly string[];
  /** What the description makes of it. */
  readonly modelled: string;
}

/** How well an operation, or a part of it, is known. The value of `x-evidence` in a description. */
export interface Evidence {
  /**
   * - `documented`: the vendor's page states it
   * - `example`: only an example on the vendor's page shows it
   * - `named`: only the vendor's menu names it
   * - `upstream`: taken from the behaviour of Chatwoot, from which the API descends
   */
  readonly level: "documented" | "example" | "named" | "upstream";
  /** Addresses of the pages it rests on. */
  readonly sources: readonly string[];
  readonly note?: string;
  readonly contradictions?: readonly Contradiction[];
}

/** Evidence as plain text, for comments: level and sources on a line, then the note, then a line a contradiction. */
export function describeEvidence({ level, sources, note, contradictions = [] }: Evidence): string {
  const lines = [`Evidence: ${level} (${sources.join(", ")})`];
  if (note) lines.push(note.trim());
  for (const { id, about, readings, modelled } of contradictions) {
    lines.push(`${id}, ${about.trim()}: ${readings.join(" / ")}. Modelled: ${modelled.trim()}`);
  }
  return lines.join("\n");
}
