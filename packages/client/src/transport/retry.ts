import { ConnectionError } from "../errors/connection-error.js";
import { TimeoutError } from "../errors/timeout-error.js";
import { notify } from "./hooks.js";
import { isRepeatable } from "./operation.js";
import type { ParsedResponse } from "./parsed-response.js";
import type { SendAttempt, TransportRequest } from "./request.js";
import { retryDelay } from "./retry-delay.js";
import { type Outcome, retryLoop } from "./retry-loop.js";
import type { Settings } from "./settings.js";

const TOO_MANY_REQUESTS = 429;

/** Statuses of failures that may pass by themselves. */
const TRANSIENT_STATUSES: ReadonlySet<number> = new Set([
  408, // Request Timeout
  TOO_MANY_REQUESTS,
  500, // Internal Server Error
  502, // Bad Gateway
  503, // Service Unavailable
  504, // Gateway Timeout
]);

/**
 * Turns one call into attempts. A repeatable request is repeated after every transient failure, any other only when it
 * certainly was not carried out.
 */
export function retry(next: SendAttempt, settings: Settings): (request: TransportRequest) => Promise<ParsedResponse> {
  const { hooks } = settings;

  return async function retry(request) {
    const { method, url, signal, operation, counter = { latest: undefined } } = request;
    const call = { method, url };
    const expires = performance.now() + (request.deadline ?? settings.deadline);
    const mayRepeatAfter = isRepeatable(method, operation) ? isTransient : wasNotCarriedOut;

    async function attempt(): Promise<ParsedResponse> {
      const event = { ...call, attempt: (counter.latest?.attempt ?? 0) + 1 };
      counter.latest = event;
      const started = performance.now();
      notify(hooks.onRequest, event);
      const response = await next({ ...request, call, expires });
      notify(hooks.onResponse, { ...event, status: response.status, duration: performance.now() - started });
      return response;
    }

    function judge(outcome: Outcome<ParsedResponse>, count: number) {
      if (!mayRepeatAfter(outcome)) return outcome;
      if ("error" in outcome) return { repeat: { delay: retryDelay(count), status: undefined, error: outcome.error } };
      const { result } = outcome;
      return { repeat: { delay: retryDelay(count, result), status: result.status, error: undefined } };
    }

    return retryLoop({ signal, expires, counter, attempt, judge }, settings);
  };
}

function isTransient(outcome: Outcome<ParsedResponse>): boolean {
  if ("result" in outcome) return TRANSIENT_STATUSES.has(outcome.result.status);
  return outcome.error instanceof ConnectionError || outcome.error instanceof TimeoutError;
}

function wasNotCarriedOut(outcome: Outcome<ParsedResponse>): boolean {
  if ("result" in outcome) return outcome.result.status === TOO_MANY_REQUESTS;
  return outcome.error instanceof ConnectionError && !outcome.error.sent;
}
