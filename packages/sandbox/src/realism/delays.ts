import { pause } from "../http/pacing.js";
import type { HeldChange, Store } from "../store/store.js";
import type { Pace } from "../store/transaction.js";
import type { DatabaseRealism } from "./database-realism.js";

/** What a fault adds to the times of one request, in milliseconds. */
export interface Delays {
  /** Before it is begun. */
  readonly queue?: number;
  /** Between validation and commit. */
  readonly commit?: number;
  /** From the commit until lists and searches show the contacts that it created. */
  readonly listing?: number;
}

/**
 * When the parts of a request happen.
 *
 * @returns undefined when it is processed at once.
 */
export function paceOf(
  method: string,
  realism: DatabaseRealism | undefined,
  delays: Delays | undefined,
): Pace | undefined {
  const isWrite = method !== "GET" && method !== "HEAD";
  const own = isWrite ? realism?.paceOfNextWrite() : undefined;
  if (own === undefined && delays === undefined) return undefined;
  return {
    begin: async () => {
      if (delays?.queue !== undefined) await pause(delays.queue);
      await own?.begin();
    },
    commit: async () => {
      if (delays?.commit !== undefined) await pause(delays.commit);
      await own?.commit();
    },
    committed: (store, held) => {
      if (delays?.listing !== undefined) keepFromLists(store, held, delays.listing);
    },
  };
}

function keepFromLists(store: Store, held: readonly HeldChange[], milliseconds: number): void {
  for (const { change, undo } of held) {
    if (change.table === "contacts" && undo.row === null) {
      store.unlistedUntil.set(change.id, store.clock() + milliseconds);
    }
  }
}
