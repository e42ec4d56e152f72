/** Something that traffic shows and the description does not say, or the other way round. */
export interface DriftFinding {
  readonly kind:
    | "operation not described"
    | "status not described"
    | "field not described"
    | "parameter not described"
    | "response breaks the description"
    | "never seen";
  /** What it is about, such as `listContacts payload[].nickname`. */
  readonly subject: string;
  /** In how many exchanges it was seen; 0 for what never was. */
  readonly count: number;
  /** The change to the description that would settle it, as YAML to complete; null where a person has to find it. */
  readonly patch: string | null;
}

/** Counts findings by kind and subject. */
export class FindingTally {
  readonly #findings = new Map<string, DriftFinding>();

  add(kind: DriftFinding["kind"], subject: string, patch: () => string | null): void {
    const key = `${kind} ${subject}`;
    const known = this.#findings.get(key);
    this.#findings.set(key, { kind, subject, count: (known?.count ?? 0) + 1, patch: known?.patch ?? patch() });
  }

  /** The most frequent first. */
  get findings(): DriftFinding[] {
    return [...this.#findings.values()].sort((left, right) => right.count - left.count);
  }
}
