import type { ApiId } from "../api-ids.js";
import type { Change } from "../store/store.js";

/** Rows written in one transaction of an API's server, or a reset to the seed. */
export type JournalEntry =
  | { readonly kind: "commit"; readonly api: ApiId; readonly changes: readonly Change[] }
  | { readonly kind: "reset" };

/**
 * A durable record of what a sandbox has written. The sandbox replays the entries when it is created, and appends each
 * commit before it responds to the call that made it.
 */
export interface Journal {
  /** When the seed was loaded for the first time, in milliseconds; the default of times in the seed. */
  readonly seededAt: number;
  entries(): Iterable<JournalEntry>;
  /** Returns when the entry is durable; throwing makes the call fail without effect. */
  append(entry: JournalEntry): void;
}
