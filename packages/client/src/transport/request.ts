import type { OperationRule } from "./operation-rule.js";
import type { ParsedResponse } from "./parsed-response.js";
import type { AttemptCounter } from "./retry-loop.js";
import type { Settings } from "./settings.js";

/** A call on its way: what `fetch` takes as its second argument, and where it goes. */
export interface TransportRequest extends RequestInit {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  /** Milliseconds the call may take, where it sets them for itself. */
  readonly deadline?: number | undefined;
  /** What the description says of its operation. */
  readonly rule: OperationRule;
  /** Counts the attempts of a call that sends more than one request. */
  readonly counter?: AttemptCounter | undefined;
}

/** One attempt of a call. */
export interface Attempt extends TransportRequest {
  /** The request before any redirect, for errors. */
  readonly call: { readonly method: string; readonly url: string };
  /** When the whole call must be over, in the time of `performance.now()`. */
  readonly expires: number;
}

/** Makes one attempt, wholly or from some policy on. */
export type SendAttempt = (attempt: Attempt) => Promise<ParsedResponse>;

/** Wraps what comes after it in the pipeline. */
export type Policy = (next: SendAttempt, settings: Settings) => SendAttempt;
