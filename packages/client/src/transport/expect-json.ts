import { isRecord } from "../model/records.js";
import type { OperationRule } from "./operation-rule.js";
import type { ParsedResponse } from "./parsed-response.js";
import type { SendAttempt } from "./request.js";
import type { Settings } from "./settings.js";

const NO_CONTENT = 204;

/**
 * Lets a 2xx response pass only when it is what its operation promises: JSON with a known envelope, or a bare list where the API
 * has such. What is unknown inside is let through. An empty body is fine where one is documented, beside the usual envelope
 * and a list, and with 204. Other statuses pass with whatever text they have.
 */
export function expectJson(next: SendAttempt, settings: Settings): SendAttempt {
  return async function expectJson(attempt) {
    const response = await next(attempt);
    if (response.ok && !(await isPromised(response, attempt.rule, settings))) throw response.refuse();
    return response;
  };
}

async function isPromised(response: ParsedResponse, rule: OperationRule, settings: Settings): Promise<boolean> {
  const { envelope = settings.envelope } = rule;
  const mayBeEmpty = envelope.length === 0;
  if ((await response.text()) === "") return response.status === NO_CONTENT || mayBeEmpty;
  const data = response.data();
  const members = mayBeEmpty ? settings.envelope : envelope;
  if (Array.isArray(data)) return settings.bareLists ?? mayBeEmpty;
  return isRecord(data) && members.some((member) => member in data);
}
