import type { ParsedResponse } from "./parsed-response.js";
import { isRecord } from "./records.js";
import type { SendAttempt } from "./request.js";
import type { Settings } from "./settings.js";

const NO_CONTENT = 204;

/**
 * Lets a 2xx response pass only when it is what its operation promises: JSON with a known envelope, or a list, which an API
 * may return bare. What is unknown inside is let through. An empty body is fine where one is documented, and with 204.
 * Other statuses pass with whatever text they have.
 */
export function expectJson(next: SendAttempt, settings: Settings): SendAttempt {
  return async function expectJson(attempt) {
    const response = await next(attempt);
    const { envelope = settings.envelope } = attempt.rule;
    if (response.ok && !(await isPromised(response, envelope))) throw response.refuse();
    return response;
  };
}

async function isPromised(response: ParsedResponse, envelope: readonly string[]): Promise<boolean> {
  if ((await response.text()) === "") return response.status === NO_CONTENT || envelope.length === 0;
  const data = response.data();
  return isRecord(data) && (Array.isArray(data) || envelope.some((member) => member in data));
}
