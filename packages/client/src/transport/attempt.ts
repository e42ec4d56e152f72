import type { Answer } from "./answer.js";

/** A call on its way: what `fetch` takes as its second argument, where it goes, and how long it may take. */
export interface Outgoing extends RequestInit {
  method: string;
  url: string;
  headers: Headers;
  /** Milliseconds the call may take, where it sets them for itself. */
  deadline?: number;
}

/** One attempt of a call. */
export interface Attempt extends Outgoing {
  /** When the whole call must be over, in the time of `performance.now()`. */
  expires: number;
}

/** A fetch function inside the transport; each policy takes one and returns one. */
export type Fetch = (attempt: Attempt) => Promise<Answer>;
