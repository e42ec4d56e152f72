import { relaySignal } from "./relay-signal.js";

/** Resolves after so many milliseconds, or rejects at once with the signal's reason. Leaves no timer and no listener. */
export const sleep = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  relaySignal(
    signal,
    () => new Promise(() => {}),
    (_, done) => done(),
    milliseconds,
  );
