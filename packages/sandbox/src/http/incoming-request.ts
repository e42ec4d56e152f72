/** A request as the server reads it, whether it arrived through a port or as a `Request`. */
export interface IncomingRequest {
  readonly method: string;
  /** Absolute, as `Request.url` is. */
  readonly url: string;
  /** Aborts when the sender cancels the request; absent where the transport does not tell. */
  readonly signal?: AbortSignal;
  /** @param name In lower case. */
  header(name: string): string | null;
  /** May be kept and called later: it does not keep the request in memory. */
  readonly headers: () => Iterable<readonly [string, string]>;
  /**
   * The whole body; empty when there is none.
   *
   * @throws {PayloadTooLarge} as soon as the body is known to exceed the limit.
   */
  readBytes(limit: number): Promise<Uint8Array>;
}

/**
 * Makes the function `headers` of a request. A closure written in place would share its scope with the other functions of
 * the request, and so keep the whole request in memory for as long as the log keeps the function.
 */
export function headersReader<Headers>(
  headers: Headers,
  entriesOf: (headers: Headers) => Iterable<readonly [string, string]>,
): IncomingRequest["headers"] {
  return () => entriesOf(headers);
}

/** A body over the limit; the response is 413. */
export class PayloadTooLarge extends Error {
  override readonly name = "PayloadTooLarge";
}
