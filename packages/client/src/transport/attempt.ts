import type { Answer } from "./answer.js";

/** What the doors tell each other about one attempt, besides what `fetch` takes as its second argument. */
export interface Attempt extends RequestInit {
  signal: AbortSignal;
  /** When the whole call must be over, in the time of `performance.now()`. */
  expires: number;
}

/** A fetch function inside the transport; each policy takes one and returns one. As in `fetch`, `init` overrides `request`. */
export type Fetch = (request: Request, init: Attempt) => Promise<Answer>;
