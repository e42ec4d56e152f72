import { DeadlineError } from "../errors/deadline-error.js";
import { TimeoutError } from "../errors/timeout-error.js";
import type { Fetch } from "./attempt.js";
import type { TransportOptions } from "./options.js";
import { relaySignal } from "./relay-signal.js";

/**
 * Ends an attempt, body included, at its timeout, at the deadline of the whole call, or when the caller aborts, whichever
 * comes first. The caller's reason is thrown as it is.
 */
export const deadline =
  (next: Fetch, { timeout = 30_000 }: TransportOptions): Fetch =>
  (attempt) => {
    const remaining = attempt.expires - performance.now();
    return relaySignal(
      attempt.signal,
      // Platform timers hold less than 2 ** 31 milliseconds; a longer wait would end at once.
      Math.min(timeout, remaining, 2e9),
      (signal) => next({ ...attempt, signal }),
      () =>
        timeout < remaining
          ? new TimeoutError(`no answer in ${timeout} ms`, attempt)
          : new DeadlineError("no answer by the deadline", attempt),
    );
  };
