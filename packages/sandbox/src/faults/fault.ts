/** Which requests a fault waits for: those for which everything given holds. */
export interface FaultMatch {
  /** Such as `POST`. Default any. */
  readonly method?: string;
  /** A part of path and query, such as `/99digital/` or `/contacts?page=2`. Default any. */
  readonly path?: string;
}

/** What goes wrong. Unless said otherwise the request is processed first, and only its answer suffers. */
export type FaultEffect =
  /** The connection is reset: before the request is looked at, or after it was processed. */
  | { readonly kind: "reset"; readonly when: "before" | "after" }
  /** The request is processed, then the connection is closed without an answer. */
  | { readonly kind: "lose-reply" }
  /** The answer stops after this many bytes of its body and never ends; without a number even its headers never come. */
  | { readonly kind: "stall"; readonly afterBytes?: number }
  /** The body comes this many bytes at a time, with a pause before each. */
  | { readonly kind: "drip"; readonly bytes: number; readonly pauseMilliseconds: number }
  /** The body ends after this many bytes, as if it were whole. */
  | { readonly kind: "truncate"; readonly bytes: number }
  /** A page of a gateway instead of the API's answer. The request is not processed. Default status 502. */
  | { readonly kind: "html"; readonly status?: number }
  /** Another place to ask. The request is not processed. Default status 302. */
  | { readonly kind: "redirect"; readonly location: string; readonly status?: number }
  /** Any other answer, such as 429 with `retry-after` or 503. The request is not processed. Default body empty. */
  | {
      readonly kind: "status";
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
    };

/** One thing to go wrong, for a number of requests that match. */
export interface Fault {
  readonly match?: FaultMatch;
  /** How many matching requests it hits: a number, or all of them. Default 1. */
  readonly times?: number | "always";
  /** Waits this long before the request is looked at. Default 0. */
  readonly delayMilliseconds?: number;
  /** Default none: the delay alone. */
  readonly effect?: FaultEffect;
}
