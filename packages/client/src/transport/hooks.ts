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

export interface IncompleteEvent {
  /** How many items the server counts. */
  readonly expected: number;
  /** How many were received, however often the pages were fetched. */
  readonly received: number;
}

/**
 * Functions called as things happen, for logs and metrics. They never see the credential, and what they throw is ignored:
 * watching a call cannot change it.
 */
export interface Hooks {
  /** Before each attempt. */
  readonly onRequest?: (event: RequestEvent) => void;
  /** After each attempt that got a response, whatever the status; its body has been read. */
  readonly onResponse?: (event: ResponseEvent) => void;
  /** Before the wait that precedes each further attempt. */
  readonly onRetry?: (event: RetryEvent) => void;
  /** After all pages were fetched and brought fewer items than the server counts. */
  readonly onIncomplete?: (event: IncompleteEvent) => void;
}

/** Calls a hook, if there is one, and ignores what it throws. */
export function notify<Event>(hook: ((event: Event) => void) | undefined, event: Event): void {
  try {
    hook?.(event);
  } catch {
    // A broken hook must not turn a request that was carried out into a failure.
  }
}
