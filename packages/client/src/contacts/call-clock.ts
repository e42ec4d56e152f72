import { DeadlineError } from "../errors/deadline-error.js";
import type { CallOptions } from "../transport/options.js";

/** Shares one deadline among the calls that make up one method. */
export interface CallClock {
  readonly signal: AbortSignal;
  /** Milliseconds left. */
  remaining(): number;
  /** Options for the next call: what the ones before it left. Throws {@link DeadlineError} when nothing is left. */
  next(): CallOptions;
}

export function startClock(options: CallOptions, defaultDeadline = 120_000): CallClock {
  const expires = performance.now() + (options.deadline ?? defaultDeadline);
  const remaining = () => expires - performance.now();
  return {
    signal: options.signal ?? new AbortController().signal,
    remaining,
    next: () => {
      const deadline = remaining();
      if (deadline <= 0) throw new DeadlineError("no answer by the deadline");
      return { ...options, deadline };
    },
  };
}
