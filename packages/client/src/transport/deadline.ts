import { DeadlineError } from "../errors/deadline-error.js";
import { TimeoutError } from "../errors/timeout-error.js";
import type { SendAttempt } from "./request.js";
import { withTimeLimit } from "./time-limit.js";

/**
 * Ends an attempt, body included, at its timeout, at the deadline of the whole call, or when the caller aborts, whichever
 * comes first. The caller's reason is thrown as it is.
 */
export function deadline(next: SendAttempt): SendAttempt {
  return function deadline(attempt) {
    const { timeout } = attempt;
    const remaining = attempt.expires - performance.now();
    const limited = (signal: AbortSignal) => next({ ...attempt, signal });
    const onTimeout = () => {
      throw timeout < remaining
        ? new TimeoutError(`no response in ${timeout} ms`, attempt)
        : new DeadlineError("no response by the deadline", attempt);
    };
    return withTimeLimit(limited, Math.min(timeout, remaining), onTimeout, attempt.signal);
  };
}
