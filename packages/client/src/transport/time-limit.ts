import { whenAborted } from "./when-aborted.js";

/** Platform timers hold less than 2 ** 31 milliseconds; a longer wait would end at once. */
const LONGEST_TIMER = 2_000_000_000;

/**
 * Runs `work` with a signal of its own, until it ends, the caller's signal aborts or the time is up. Ends even if `work`
 * takes no notice, and leaves neither a timer nor a listener on `signal`: callers keep one signal for the life of a
 * program.
 *
 * @param onTimeout Says what to end with when the time is up: a result, or an error to throw.
 * @param signal Ends the work when it aborts, with the same reason.
 */
export async function withTimeLimit<Result>(
  work: (signal: AbortSignal) => Promise<Result>,
  milliseconds: number,
  onTimeout: () => Result,
  signal: AbortSignal | null | undefined,
): Promise<Result> {
  signal?.throwIfAborted();
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopWaiting: (() => void) | undefined;
  const timeIsUp = new Promise<void>((resolve, reject) => {
    if (signal) stopWaiting = whenAborted(signal, () => reject(signal.reason));
    timer = setTimeout(resolve, Math.min(milliseconds, LONGEST_TIMER));
  });
  try {
    return await Promise.race([work(controller.signal), timeIsUp.then(onTimeout)]);
  } catch (failure) {
    controller.abort(failure);
    throw failure;
  } finally {
    clearTimeout(timer);
    stopWaiting?.();
  }
}

/** Waits. Rejects with the signal's reason as soon as it aborts. */
export function sleep(milliseconds: number, signal: AbortSignal | null | undefined): Promise<void> {
  const never = () => new Promise<void>(() => {});
  return withTimeLimit(never, milliseconds, () => {}, signal);
}
