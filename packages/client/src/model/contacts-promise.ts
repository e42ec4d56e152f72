/** What a response says besides its body. */
export interface ResponseInfo {
  readonly status: number;
  readonly headers: Headers;
  /** Its `X-Request-Id`; null when it had none. */
  readonly requestId: string | null;
}

/** A result, and the response that it was read from. */
export interface WithResponse<Data> {
  readonly data: Data;
  /** The last response of the call, where it took several: retries, look-ups, the pages of a search. */
  readonly response: ResponseInfo;
}

/** The promise of a call's result. */
export interface ContactsPromise<Data> extends Promise<Data> {
  /**
   * The same result with the response that it was read from. Nothing is sent for it, and it rejects with what the call
   * rejects with.
   *
   * @example
   * ```ts
   * const { data: page, response } = await contacts.list({ sort: "name" }).page(1).withResponse();
   * console.log(page.contacts.length, response.status, response.headers.get("content-type"), response.requestId);
   * ```
   */
  withResponse(): Promise<WithResponse<Data>>;
}
