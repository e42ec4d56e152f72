/** One way to break a rule in a copy of the clean fixture. */
export interface Breakage {
  readonly what: string;
  readonly rule: string;
  readonly file: string;
  /** The text to replace, and what to put there. */
  readonly replace: readonly [string, string];
  readonly message: string;
}
