import type { OperationRule } from "./operation-rule.js";
import type { CallOptions } from "./options.js";
import type { ParsedResponse } from "./parsed-response.js";
import type { AttemptCounter } from "./retry-loop.js";

/** A call on its way: what `fetch` takes as its second argument, and where it goes. */
export interface TransportRequest extends RequestInit, Pick<CallOptions, "deadline" | "timeout" | "maxRetries"> {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  /** What the description says of its operation. */
  readonly rule: OperationRule;
  /** Counts the attempts of a call that sends more than one request. */
  readonly counter?: AttemptCounter | undefined;
}

/** One attempt of a call. */
export interface Attempt extends Omit<TransportRequest, "timeout"> {
  /** Milliseconds it may take. */
  readonly timeout: number;
  /** The request as errors name it: without a credential. */
  readonly call: { readonly method: string; readonly url: string };
  /** When the whole call must be over, in the time of `performance.now()`. */
  readonly expires: number;
}

/** Makes one attempt, wholly or from some policy on. */
export type SendAttempt = (attempt: Attempt) => Promise<ParsedResponse>;
