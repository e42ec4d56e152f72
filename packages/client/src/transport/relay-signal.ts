/**
 * Runs `use` with a signal of its own, and rejects as soon as `source` aborts, with the same reason. When the time is up, it
 * rejects with what `expire` returns. Without `use` and `expire` it just waits. It ends even if `use` takes no notice, and
 * nothing is left afterwards, neither a timer nor a listener on `source`: callers keep one signal for the life of a program.
 */
export const relaySignal = <Result>(
  source: AbortSignal | null | undefined,
  milliseconds: number,
  use?: (signal: AbortSignal) => Promise<Result>,
  expire?: () => Error,
): Promise<Result> => {
  let timer: ReturnType<typeof setTimeout>;
  let relay: () => void;
  return new Promise<Result>((resolve, reject) => {
    source?.throwIfAborted();
    const controller = new AbortController();
    const stop = (reason: unknown) => {
      reject(reason);
      controller.abort(reason);
    };
    relay = () => stop(source?.reason);
    timer = setTimeout(() => (expire ? stop(expire()) : resolve(undefined as Result)), milliseconds);
    source?.addEventListener("abort", relay);
    use?.(controller.signal).then(resolve, stop);
  }).finally(() => {
    clearTimeout(timer);
    source?.removeEventListener("abort", relay);
  });
};
