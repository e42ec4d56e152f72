import { DeadlineError } from "../../errors/deadline-error.js";
import type { SharedDeadline } from "../../transport/shared-deadline.js";
import { withTimeLimit } from "../../transport/time-limit.js";

/** When the latest work on a key is over, and so is all before it. Shared by all clients of the program. */
const turns = new Map<string, Promise<unknown>>();

/**
 * Runs `work` when all earlier work on any of the keys is over, whatever came of it. Waiting ends at the deadline and when
 * the caller aborts; `work` is not run then.
 */
export async function inTurn<Result>(
  keys: readonly string[],
  { signal, expires }: SharedDeadline,
  work: () => Promise<Result>,
): Promise<Result> {
  const earlier = keys.flatMap((key) => turns.get(key) ?? []);
  const myTurn =
    earlier.length === 0
      ? work()
      : withTimeLimit(() => Promise.all(earlier), expires - performance.now(), failLate, signal).then(work);
  // Also when this one has given up waiting, the next must wait for those before it.
  const over = Promise.allSettled([myTurn, ...earlier]).then(() => {});
  for (const key of keys) turns.set(key, over);
  try {
    return await myTurn;
  } finally {
    void over.then(() => {
      for (const key of keys) if (turns.get(key) === over) turns.delete(key);
    });
  }
}

function failLate(): never {
  throw new DeadlineError("an earlier write of the same key was not over by the deadline");
}
