import type { Fetch, Outgoing } from "./attempt.js";
import { backoff } from "./backoff.js";
import { notify } from "./hooks.js";
import type { TransportOptions } from "./options.js";
import { relaySignal } from "./relay-signal.js";
import { readRetryAfter } from "./retry-after.js";

/** Statuses, and codes of errors, of failures that may pass by themselves. */
const TRANSIENT = /^(408|429|50[0234]|connection|timeout)$/;

/** Reads, and writes that set given fields or labels: carried out twice, they leave what once leaves. */
const REPEATABLE = /^(GET|HEAD|PUT|PATCH)|\/(filter|labels)(\?|$)/;

/**
 * Turns one call into attempts. A repeatable request is repeated after every transient failure, any other only when it
 * certainly was not carried out. A wait that would pass the deadline is not begun: the failure is returned at once.
 */
export const retry =
  (next: Fetch, { hooks = {}, maxRetries = 3, deadline: limit = 120_000 }: TransportOptions) =>
  async (request: Outgoing): Promise<Response> => {
    const { method, url, signal, deadline = limit } = request;
    const expires = performance.now() + deadline;

    for (let attempt = 1; ; attempt++) {
      let answer: Response | undefined;
      let error: { code?: string; sent?: boolean } | undefined;
      const event = { method, url, attempt };
      const started = performance.now();
      notify(hooks.onRequest, event);
      try {
        answer = await next({ ...request, expires });
        notify(hooks.onResponse, { ...event, status: answer.status, duration: performance.now() - started });
        if (answer.ok) return answer;
      } catch (failure) {
        error = failure as typeof error;
      }
      const status = answer?.status;
      const delay = readRetryAfter(answer?.headers) || backoff(attempt, status === 429);
      const again = REPEATABLE.test(`${method} ${url}`)
        ? TRANSIENT.test(`${status ?? error?.code}`)
        : status === 429 || error?.sent === false;
      if (!again || attempt > maxRetries || performance.now() + delay > expires) {
        if (answer) return answer;
        throw error;
      }
      notify(hooks.onRetry, { ...event, delay, status, error });
      await relaySignal(signal, delay);
    }
  };
