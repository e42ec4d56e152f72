import { type Hooks, notify, type RequestEvent } from "./hooks.js";
import { sleep } from "./time-limit.js";

/** The latest attempt of a call, however many loops repeat a part of it. The attempts of one call are counted through. */
export type AttemptCounter = { -readonly [Field in keyof RequestEvent]: RequestEvent[Field] };

/** What an attempt came to: a result, or else the error that it failed with. */
export interface Outcome<Result> {
  readonly result?: Result;
  readonly error?: unknown;
}

/** What an attempt came to, and whether it is to be repeated. */
export interface Attempted<Result> extends Outcome<Result> {
  /** Milliseconds to wait before the next attempt; undefined when the call is settled. */
  readonly delay?: number;
  /** Status of the response that is not accepted; undefined when there was none. */
  readonly status?: number | undefined;
}

interface RetriedCall {
  readonly signal: AbortSignal | null | undefined;
  /** When the whole call must be over, in the time of `performance.now()`. */
  readonly expires: number;
  readonly counter: AttemptCounter;
  readonly hooks: Hooks;
  readonly maxRetries: number;
}

/**
 * Repeats an attempt until it is settled, `maxRetries` is used up, or a wait would pass the deadline; then the call comes to
 * what its latest attempt came to. A wait that would pass the deadline is not begun.
 *
 * @param attempt Makes an attempt, counts it, and says what follows it. What it throws ends the call.
 */
export async function retryLoop<Result>(
  attempt: () => Promise<Attempted<Result>>,
  { signal, expires, counter, hooks, maxRetries }: RetriedCall,
): Promise<Result> {
  for (;;) {
    const { result, error, delay, status } = await attempt();
    if (delay === undefined || counter.attempt > maxRetries || performance.now() + delay > expires) {
      if (result === undefined) throw error;
      return result;
    }
    notify(hooks.onRetry, { ...counter, delay, status, error });
    await sleep(delay, signal);
  }
}

/** Waits for what an attempt comes to. */
export function outcomeOf<Result>(attempt: Promise<Result>): Promise<Outcome<Result>> {
  return attempt.then(
    (result) => ({ result }),
    (error: unknown) => ({ error }),
  );
}
