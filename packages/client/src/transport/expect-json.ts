import { isPromised } from "./operation.js";
import type { SendAttempt } from "./request.js";

/**
 * Lets a 2xx response pass only when it is what its operation promises. Other statuses pass with whatever text they have.
 */
export function expectJson(next: SendAttempt): SendAttempt {
  return async function expectJson(attempt) {
    const response = await next(attempt);
    if (!response.ok) return response;
    const received = { status: response.status, text: await response.text(), data: response.data() };
    if (!isPromised(received, attempt.operation)) throw response.refuse();
    return response;
  };
}
