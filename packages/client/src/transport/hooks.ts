export interface RequestEvent {
  method: string;
  url: string;
  /** 1 for the first attempt of a call. */
  attempt: number;
}

export interface ResponseEvent extends RequestEvent {
  status: number;
  /** Milliseconds from sending to the end of the body. */
  duration: number;
}

export interface RetryEvent extends RequestEvent {
  /** Milliseconds until the next attempt. */
  delay: number;
  /** Status of the answer that is not accepted; undefined when there was none. */
  status: number | undefined;
  /** Why there was no answer; undefined when there was one. */
  error: unknown;
}

export interface IncompleteEvent {
  /** How many contacts the server counts. */
  expected: number;
  /** How many the walk has found, however often it went back. */
  received: number;
}

/**
 * Functions told what happens, for logs and metrics. They never see the credential, and what they throw is ignored:
 * watching a call cannot change it.
 */
export interface Hooks {
  /** Before each attempt. */
  onRequest?: (event: RequestEvent) => void;
  /** After each attempt that was answered, whatever the status; its body has been read. */
  onResponse?: (event: ResponseEvent) => void;
  /** Before the wait that precedes each further attempt. */
  onRetry?: (event: RetryEvent) => void;
  /** After a walk over all pages that found fewer contacts than the server counts. */
  onIncomplete?: (event: IncompleteEvent) => void;
}

export function notify<Event>(hook: ((event: Event) => void) | undefined, event: Event): void {
  try {
    hook?.(event);
  } catch {
    // A hook watches; it must not turn a contact that was created into a failure.
  }
}
