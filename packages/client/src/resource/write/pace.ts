import { isRateLimitError } from "../../errors/guards.js";
import { timeUntilNextWindow } from "../../transport/retry-delay.js";
import { sleep } from "../../transport/time-limit.js";

/** How fast the works of one list may go. */
export interface Pace {
  /** How many may be under way: fewer after a refusal with 429, and one more with each that succeeds. */
  readonly width: number;
  /** Runs a work when no refusal holds up all of them, and again after a refusal of its own. */
  keep<Result>(work: () => Promise<Result>, signal: AbortSignal): Promise<Result>;
}

/** A work that is refused so often fails with the refusal. */
const MOST_ATTEMPTS = 5;

export function createPace(concurrency: number): Pace {
  // Written so that what is no number counts as 1.
  const widest = concurrency > 1 ? concurrency : 1;
  let width = widest;
  let refusedUntil = 0;

  function slowDown(retryAfter: number | undefined): void {
    const now = performance.now();
    // Those that were under way together are refused together, which counts once.
    if (now >= refusedUntil) width = Math.max(1, width / 2);
    refusedUntil = now + (retryAfter === undefined ? timeUntilNextWindow() : retryAfter * 1_000);
  }

  return {
    get width() {
      return width;
    },
    async keep(work, signal) {
      for (let attempt = 1; ; attempt += 1) {
        const wait = refusedUntil - performance.now();
        if (wait > 0) await sleep(wait, signal);
        try {
          const result = await work();
          width = Math.min(widest, width + 1);
          return result;
        } catch (error) {
          if (!isRateLimitError(error) || attempt === MOST_ATTEMPTS) throw error;
          slowDown(error.retryAfter);
        }
      }
    },
  };
}
