/** The requests that a fault applies to: those that match every given field. */
export interface FaultMatch {
  /** Such as `POST`. Default any. */
  readonly method?: string;
  /** A part of path and query, such as `/99digital/` or `/contacts?page=2`. Default any. */
  readonly path?: string;
}

/** How a request fails. Unless stated otherwise it is processed first, and only its response is affected. */
export type FaultEffect =
  /** The connection is reset: before the request is processed, or after. */
  | { readonly kind: "reset"; readonly when: "before" | "after" }
  /** The request is processed, then the connection is closed without a response. */
  | { readonly kind: "lose-reply" }
  /** The request waits so long before it is processed, which happens even when its sender has given up by then. */
  | { readonly kind: "queue"; readonly milliseconds: number }
  /** The request is validated at once; what it writes is there only after so long, even when its sender has given up. */
  | { readonly kind: "late-commit"; readonly milliseconds: number }
  /** Lists, searches and filters show the contacts that the request creates only after so long; by ID they are there. */
  | { readonly kind: "search-lag"; readonly milliseconds: number }
  /** The response stops after this many bytes of its body and never ends; without a number not even headers are sent. */
  | { readonly kind: "stall"; readonly afterBytes?: number }
  /** The body is sent in pieces of this many bytes, with a pause before each. */
  | { readonly kind: "drip"; readonly bytes: number; readonly pauseMilliseconds: number }
  /** The body ends after this many bytes, as if it were complete. */
  | { readonly kind: "truncate"; readonly bytes: number }
  /** An HTML page, as gateways send, instead of the API's response. The request is not processed. Default status 502. */
  | { readonly kind: "html"; readonly status?: number }
  /** The database gives up after 14 s, so that nothing is written; 500 or 422 as the profile says, and sent at once. */
  | { readonly kind: "database-timeout" }
  /** A redirect. The request is not processed. Default status 302. */
  | { readonly kind: "redirect"; readonly location: string; readonly status?: number }
  /** Any other response, such as 429 with `retry-after` or 503. The request is not processed. Default body empty. */
  | {
      readonly kind: "status";
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
    };

/** A failure to inject into a number of matching requests. */
export interface Fault {
  readonly match?: FaultMatch;
  /** How many matching requests it applies to: a number, or all of them. Default 1. */
  readonly times?: number | "always";
  /** Milliseconds to wait before the request is processed. Default 0. */
  readonly delayMilliseconds?: number;
  /** Default none: the request is only delayed. */
  readonly effect?: FaultEffect;
}
