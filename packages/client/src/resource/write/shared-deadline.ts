import { DeadlineError } from "../../errors/deadline-error.js";
import type { CallOptions } from "../../transport/options.js";

/** One deadline for all calls that make up one method. */
export interface SharedDeadline {
  readonly signal: AbortSignal | undefined;
  /** When all of them must be over, in the time of `performance.now()`. */
  readonly expires: number;
  /** Options for the next call: what the ones before it left. Throws a `DeadlineError` when nothing is left. */
  optionsForNextCall(): CallOptions;
}

export function startDeadline(options: CallOptions, defaultDeadline: number): SharedDeadline {
  const { signal } = options;
  const expires = performance.now() + (options.deadline ?? defaultDeadline);
  return {
    signal,
    expires,
    optionsForNextCall() {
      const deadline = expires - performance.now();
      // Written so that what is no number counts as nothing left.
      if (!(deadline > 0)) throw new DeadlineError("no response by the deadline");
      return { ...options, deadline };
    },
  };
}
