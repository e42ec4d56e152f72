import type { CallOptions } from "./options.js";

/** One deadline for all calls that make up one method. */
export interface SharedDeadline {
  readonly signal: AbortSignal | undefined;
  /** When all of them must be over, in the time of `performance.now()`. */
  readonly expires: number;
  /** Options for the next call, with what the ones before it left. Where nothing is left, that call sends nothing and fails. */
  optionsForNextCall(): CallOptions;
}

export function startDeadline(options: CallOptions, defaultDeadline: number): SharedDeadline {
  const expires = performance.now() + (options.deadline ?? defaultDeadline);
  return {
    signal: options.signal,
    expires,
    optionsForNextCall: () => ({ ...options, deadline: expires - performance.now() }),
  };
}
