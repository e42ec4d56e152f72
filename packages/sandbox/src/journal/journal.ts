import type { ApiId } from "../api-ids.js";
import type { Change } from "../store/store.js";

/** One thing to remember: rows written in one transaction of an API's server, or a return to the seed. */
export type JournalEntry =
  | { readonly kind: "commit"; readonly api: ApiId; readonly changes: readonly Change[] }
  | { readonly kind: "reset" };

/**
 * Where a sandbox keeps what it must not forget. The sandbox replays the entries when it is made, and appends each
 * commit before the call that made it is answered.
 */
export interface Journal {
  /** When the seed was loaded for the first time, in milliseconds; rows of the seed that state no time get this one. */
  readonly seededAt: number;
  entries(): Iterable<JournalEntry>;
  /** Returns when the entry is durable; throwing makes the call fail without effect. */
  append(entry: JournalEntry): void;
}
