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
  (request, init) => {
    const remaining = init.expires - performance.now();
    return relaySignal(
      init.signal,
      (signal) => next(request, { ...init, signal }),
      (stop) =>
        stop(
          timeout < remaining
            ? new TimeoutError(`no answer in ${timeout} ms`, request)
            : new DeadlineError("no answer by the deadline", request),
        ),
      // Platform timers hold less than 2 ** 31 milliseconds; a longer wait would end at once.
      Math.min(timeout, remaining, 2e9),
    );
  };
