import { onTestFinished, vi } from "vitest";

/** Replaces timers and clocks until the test is over. */
export function startTestTime(now: number): void {
  vi.useFakeTimers({ now, toFake: ["setTimeout", "clearTimeout", "Date", "performance"] });
  onTestFinished(() => void vi.useRealTimers());
}

/** Lets the time of the test pass until a promise settles; what it comes to, and the milliseconds that passed. */
export async function inTestTime<Value>(promise: Promise<Value>) {
  const started = Date.now();
  let isOver = false;
  const over = () => {
    isOver = true;
  };
  promise.then(over, over);
  while (!isOver) await vi.advanceTimersByTimeAsync(100);
  return { value: await promise, took: Date.now() - started };
}
