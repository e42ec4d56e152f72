import { notify, type RequestEvent } from "./hooks.js";
import type { Settings } from "./settings.js";
import { sleep } from "./time-limit.js";

/** The latest attempt of a call, however many loops repeat a part of it. The attempts of one call are counted through. */
export type AttemptCounter = { -readonly [Field in keyof RequestEvent]: RequestEvent[Field] };

/** A counter for a call of which nothing has been sent. */
export function startCounting(): AttemptCounter {
  return { method: "", url: "", attempt: 0 };
}

/** What an attempt came to. */
export type Outcome<Result> =
  | { readonly result: Result; readonly error?: undefined }
  | { readonly result?: undefined; readonly error: unknown };

/** Either what the call comes to, or that the attempt is to be repeated, and after how many milliseconds. */
export type Verdict<Result> =
  | Outcome<Result>
  | { readonly delay: number; readonly status: number | undefined; readonly error: unknown };

interface RetriedCall<Result> {
  readonly signal: AbortSignal | null | undefined;
  /** When the whole call must be over, in the time of `performance.now()`. */
  readonly expires: number;
  readonly counter: AttemptCounter;
  /** Makes an attempt, and counts it. */
  readonly attempt: () => Promise<Result>;
  /** Says what follows an attempt. What it throws ends the call. */
  readonly judge: (outcome: Outcome<Result>) => Verdict<Result> | Promise<Verdict<Result>>;
}

/**
 * Repeats an attempt until it is judged to be settled, `maxRetries` is used up, or a wait would pass the deadline; then the
 * call comes to what its latest attempt came to. A wait that would pass the deadline is not begun.
 */
export async function retryLoop<Result>(call: RetriedCall<Result>, { hooks, maxRetries }: Settings): Promise<Result> {
  const { signal, expires, counter } = call;
  for (;;) {
    const outcome = await outcomeOf(call.attempt);
    const verdict = await call.judge(outcome);
    if (!("delay" in verdict)) return unwrap(verdict);
    const isLast = counter.attempt > maxRetries || performance.now() + verdict.delay > expires;
    if (isLast) return unwrap(outcome);
    notify(hooks.onRetry, { ...counter, ...verdict });
    await sleep(verdict.delay, signal);
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
