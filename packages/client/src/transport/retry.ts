import { ConnectionError } from "../errors/connection-error.js";
import { ContactsApiError } from "../errors/contacts-api-error.js";
import { DeadlineError } from "../errors/deadline-error.js";
import { TimeoutError } from "../errors/timeout-error.js";
import { notify } from "./hooks.js";
import { isRepeatable } from "./operation-rule.js";
import type { ParsedResponse } from "./parsed-response.js";
import type { SendAttempt, TransportRequest } from "./request.js";
import { requireNumber } from "./require-number.js";
import { retryDelay, TOO_MANY_REQUESTS } from "./retry-delay.js";
import { type Attempted, type Outcome, outcomeOf, retryLoop } from "./retry-loop.js";
import type { Settings } from "./settings.js";

/** Statuses of failures that may pass by themselves. */
const TRANSIENT_STATUSES: ReadonlySet<number | undefined> = new Set([
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
    const { method, url, signal, rule, counter = { method, url, attempt: 0 } } = request;
    const timeout = requireNumber("timeout", request.timeout ?? settings.timeout);
    const maxRetries = requireNumber("maxRetries", request.maxRetries ?? settings.maxRetries);
    const expires = performance.now() + (request.deadline ?? settings.deadline);
    const isWorthRepeating = isRepeatable(method, rule) ? isTransient : wasNotCarriedOut;

    async function attempt(): Promise<Attempted<ParsedResponse>> {
      signal?.throwIfAborted();
      // Written so that it holds for a deadline that is no number as well.
      if (!(expires > performance.now())) throw new DeadlineError("no response by the deadline");
      Object.assign(counter, { method, url, attempt: counter.attempt + 1 });
      const started = performance.now();
      const call = { ...counter };
      notify(hooks.onRequest, call);
      const outcome = await outcomeOf(next({ ...request, timeout, call, expires }));
      const duration = performance.now() - started;
      const { result, error } = outcome;
      const status = result?.status ?? statusOf(error);
      if (status !== undefined) notify(hooks.onResponse, { ...call, status, duration });
      if (result === undefined) notify(hooks.onFailure, { ...call, error, duration });
      if (!isWorthRepeating(outcome)) return outcome;
      return { ...outcome, status, delay: retryDelay(call.attempt, maxRetries, result) };
    }

    return retryLoop(attempt, { signal, expires, counter, hooks, maxRetries });
  };
}

/** The status of the response that an attempt failed with because it is refused; undefined when there was none. */
function statusOf(error: unknown): number | undefined {
  return error instanceof ContactsApiError ? error.status : undefined;
}

function isTransient({ result, error }: Outcome<ParsedResponse>): boolean {
  return TRANSIENT_STATUSES.has(result?.status) || error instanceof ConnectionError || error instanceof TimeoutError;
}

function wasNotCarriedOut({ result, error }: Outcome<ParsedResponse>): boolean {
  return result?.status === TOO_MANY_REQUESTS || (error instanceof ConnectionError && !error.sent);
}
