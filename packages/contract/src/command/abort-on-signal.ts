import { EXIT } from "./exit-codes.js";

/**
 * A signal that the first Ctrl-C aborts; the second one ends the process at once.
 *
 * @param beforeMessage Called before the message is written.
 */
export function abortOnSignal(beforeMessage: () => void = () => undefined): AbortSignal {
  const controller = new AbortController();
  const stop = () => {
    if (controller.signal.aborted) process.exit(EXIT.unusable);
    beforeMessage();
    process.stderr.write("Stopping, and removing what was created. Once more to exit at once.\n");
    controller.abort(new Error("interrupted"));
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  return controller.signal;
}
