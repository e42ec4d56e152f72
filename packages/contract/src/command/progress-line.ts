import type { Progress } from "../verification/verify-options.js";

/** Shows on one line of a terminal how far a run is; shows nothing elsewhere. */
export class ProgressLine {
  readonly #stream: NodeJS.WriteStream;

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream;
  }

  show({ done, total, name }: Progress): void {
    if (!this.#stream.isTTY) return;
    const text = `${done}/${total} ${name}`.slice(0, Math.max(10, this.#stream.columns - 1));
    this.#stream.write(`\r\u001b[K${text}`);
  }

  clear(): void {
    if (this.#stream.isTTY) this.#stream.write("\r\u001b[K");
  }
}
