/**
 * Runs `use` with a signal of its own, and rejects as soon as `source` aborts, with the same reason. When the time is up,
 * `expire` is given two functions to end it with: `stop` rejects, `done` resolves. It ends even if `use` takes no notice, and
 * nothing is left afterwards, neither a timer nor a listener on `source`: callers keep one signal for the life of a program,
 * and platforms leave a listener on it for every Request.
 */
export const relaySignal = <Result>(
  source: AbortSignal,
  use: (signal: AbortSignal) => Promise<Result>,
  expire?: (stop: (reason: unknown) => void, done: (value: Result) => void) => void,
  milliseconds?: number,
): Promise<Result> =>
  new Promise((resolve, reject) => {
    source.throwIfAborted();
    const controller = new AbortController();
    const end = () => {
      clearTimeout(timer);
      source.removeEventListener("abort", relay);
    };
    const done = (value: Result) => {
      end();
      resolve(value);
    };
    const stop = (reason: unknown) => {
      end();
      reject(reason);
      controller.abort(reason);
    };
    const relay = () => stop(source.reason);
    const timer = expire && setTimeout(expire, milliseconds, stop, done);
    source.addEventListener("abort", relay);
    use(controller.signal).then(done, stop);
  });
