/** A request as the server reads it, whether it came through a port or as a `Request`. */
export interface IncomingRequest {
  readonly method: string;
  /** Absolute, as `Request.url` is. */
  readonly url: string;
  /** Aborts when the sender gives up waiting, where that can be known. */
  readonly signal?: AbortSignal;
  /** @param name In lower case. */
  header(name: string): string | null;
  /** May be kept and called later without holding on to the request. */
  readonly headers: () => Iterable<readonly [string, string]>;
  /**
   * The whole body; empty when there is none.
   *
   * @throws {PayloadTooLarge} as soon as it is known to be longer than the limit.
   */
  readBytes(limit: number): Promise<Uint8Array>;
}

/** A body over the limit: refused with 413. */
export class PayloadTooLarge extends Error {
  override readonly name = "PayloadTooLarge";
}
