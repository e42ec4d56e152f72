export interface RequestEvent {
  readonly method: string;
  readonly url: string;
  /** 1 for the first attempt of a call. */
  readonly attempt: number;
}

export interface ResponseEvent extends RequestEvent {
  readonly status: number;
  /** Milliseconds from sending to the end of the body. */
  readonly duration: number;
}

export interface RetryEvent extends RequestEvent {
  /** Milliseconds until the next attempt. */
  readonly delay: number;
  /** Status of the response that is not accepted; undefined when there was none. */
  readonly status: number | undefined;
  /** What the attempt failed with; undefined when only its status tells. */
  readonly error: unknown;
}

export interface FailureEvent extends RequestEvent {
  /** What the attempt failed with. */
  readonly error: unknown;
  /** Milliseconds from sending to the failure. */
  readonly duration: number;
}

export interface IncompleteEvent {
  /** How many items the server counts. */
  readonly expected: number;
  /** How many were received, however often the pages were fetched. */
  readonly received: number;
}

/**
 * Functions called as things happen, for logs and metrics. They may be asynchronous, and are not waited for. They never see
 * the credential, and what they throw or reject with is ignored: watching a call cannot change it.
 */
export interface Hooks {
  /** Before each attempt. */
  readonly onRequest?: ((event: RequestEvent) => void) | undefined;
  /** After each attempt that got a response, whatever the status; its body has been read. */
  readonly onResponse?: ((event: ResponseEvent) => void) | undefined;
  /**
   * After each attempt that got no response, or one that is refused, such as a redirect or an HTML page with status 200;
   * then `onResponse` is called first. A response with an error status is none of these.
   */
  readonly onFailure?: ((event: FailureEvent) => void) | undefined;
  /** Before the wait that precedes each further attempt. */
  readonly onRetry?: ((event: RetryEvent) => void) | undefined;
  /** After all pages were fetched and brought fewer items than the server counts. */
  readonly onIncomplete?: ((event: IncompleteEvent) => void) | undefined;
}

/** Calls a hook, if there is one, and ignores what it throws or rejects with. The hook gets an event of its own. */
export async function notify<Event extends object>(
  hook: ((event: Event) => unknown) | undefined,
  event: Event,
): Promise<void> {
  try {
    await hook?.({ ...event });
  } catch {
    // A broken hook must not turn a request that was carried out into a failure.
  }
}
