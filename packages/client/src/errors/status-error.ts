import type { Answer } from "../transport/answer.js";
import { readRetryAfter } from "../transport/retry-after.js";
import { AuthenticationError } from "./authentication-error.js";
import { ConflictError } from "./conflict-error.js";
import type { ContactsApiError } from "./contacts-api-error.js";
import { ForbiddenError } from "./forbidden-error.js";
import { NotFoundError } from "./not-found-error.js";
import { RateLimitError } from "./rate-limit-error.js";
import { ServerError } from "./server-error.js";
import { UnexpectedStatusError } from "./unexpected-status-error.js";
import { ValidationError } from "./validation-error.js";

/**
 * The error that an answer outside 2xx stands for. The servers have four JSON envelopes, and say 401 as well when they know
 * the user and refuse the request; gateways answer with text, HTML or nothing.
 *
 * @param body The answer's body: parsed when it was JSON, otherwise its text.
 */
export function createStatusError({ call, status, headers, requestId }: Answer, body: unknown): ContactsApiError {
  const text = typeof body === "string" && !body.startsWith("<") ? body.trim().slice(0, 200) : "";
  const { error, errors, message = error ?? errors ?? text, attributes = [] } = Object(body);
  let problem = `${status} ${message}`;
  const details = { status, body, requestId };
  if (status === 401 && !/not authorized|suspended/.test(problem)) {
    // The answer to a request without a token.
    if (errors) problem += " A proxy may drop the token: try authHeader Api-Access-Token.";
    return new AuthenticationError(problem, call, details);
  }
  if (status === 401 || status === 403) return new ForbiddenError(problem, call, details);
  if (status === 404) return new NotFoundError(problem, call, details);
  if (status === 429) {
    const wait = readRetryAfter(headers);
    return new RateLimitError(problem, call, { ...details, retryAfter: wait ? wait / 1_000 : undefined });
  }
  if (status === 409 || /already been taken/.test(problem))
    return new ConflictError(problem, call, { ...details, attributes });
  if (status === 400 || status === 422) return new ValidationError(problem, call, { ...details, attributes });
  return new (status < 500 ? UnexpectedStatusError : ServerError)(problem, call, details);
}
