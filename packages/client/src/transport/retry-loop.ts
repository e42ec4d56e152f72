import { notify, type RequestEvent } from "./hooks.js";
import type { Settings } from "./settings.js";
import { sleep } from "./time-limit.js";

/** Counts the attempts of one call, however many loops repeat a part of it. */
export interface AttemptCounter {
  /** The latest attempt; undefined before the first. */
  latest: RequestEvent | undefined;
}

/** What an attempt came to. */
export type Outcome<Result> = { readonly result: Result } | { readonly error: unknown };

/** That, and after how long, an attempt is to be repeated. */
interface Repetition {
  /** Milliseconds to wait before. */
  readonly delay: number;
  readonly status: number | undefined;
  readonly error: unknown;
}

/** Either what the call comes to, or that it is to be repeated. */
export type Verdict<Result> = Outcome<Result> | { readonly repeat: Repetition };

interface RetriedCall<Result> {
  readonly signal: AbortSignal | null | undefined;
  /** When the whole call must be over, in the time of `performance.now()`. */
  readonly expires: number;
  readonly counter: AttemptCounter;
  /** Makes an attempt, and counts it. */
  readonly attempt: () => Promise<Result>;
  /** Says what follows an attempt. What it throws ends the call. */
  readonly judge: (outcome: Outcome<Result>, attempt: number) => Verdict<Result> | Promise<Verdict<Result>>;
}

/**
 * Repeats an attempt until it is judged to be settled, `maxRetries` is used up, or a wait would pass the deadline; then the
 * call comes to what its latest attempt came to. A wait that would pass the deadline is not begun.
 */
export async function retryLoop<Result>(call: RetriedCall<Result>, { hooks, maxRetries }: Settings): Promise<Result> {
  const { signal, expires, counter } = call;
  for (;;) {
    const outcome = await outcomeOf(call.attempt);
    const count = counter.latest?.attempt ?? 0;
    const verdict = await call.judge(outcome, count);
    if (!("repeat" in verdict)) return unwrap(verdict);
    const { delay, status, error } = verdict.repeat;
    if (count > maxRetries || performance.now() + delay > expires) return unwrap(outcome);
    if (counter.latest !== undefined) notify(hooks.onRetry, { ...counter.latest, delay, status, error });
    await sleep(delay, signal);
  }
}

async function outcomeOf<Result>(attempt: () => Promise<Result>): Promise<Outcome<Result>> {
  try {
    return { result: await attempt() };
  } catch (error) {
    return { error };
  }
}

function unwrap<Result>(outcome: Outcome<Result>): Result {
  if ("error" in outcome) throw outcome.error;
  return outcome.result;
}
