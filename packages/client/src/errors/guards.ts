import type { AmbiguousWriteError } from "./ambiguous-write-error.js";
import type { AuthenticationError } from "./authentication-error.js";
import type { ConfigurationError } from "./configuration-error.js";
import type { ConflictError } from "./conflict-error.js";
import type { ConnectionError } from "./connection-error.js";
import { BRAND, type ContactsApiError, type ErrorCode } from "./contacts-api-error.js";
import type { DeadlineError } from "./deadline-error.js";
import type { ForbiddenError } from "./forbidden-error.js";
import type { InvalidResponseError } from "./invalid-response-error.js";
import type { NotFoundError } from "./not-found-error.js";
import type { RateLimitError } from "./rate-limit-error.js";
import type { RedirectError } from "./redirect-error.js";
import type { ServerError } from "./server-error.js";
import type { TimeoutError } from "./timeout-error.js";
import type { UnexpectedStatusError } from "./unexpected-status-error.js";
import type { ValidationError } from "./validation-error.js";

/**
 * Whether a thrown value is any of this package's errors. Like every guard here it looks for a mark and not at the class,
 * so that it holds for errors of another realm and of another installed copy of this package.
 *
 * @example
 * ```ts
 * if (isContactsApiError(error)) return `${error.code}: ${error.message}`;
 * ```
 */
export function isContactsApiError(error: unknown): error is ContactsApiError {
  return typeof error === "object" && error !== null && BRAND in error;
}

function hasCode(error: unknown, ...codes: readonly ErrorCode[]): boolean {
  return isContactsApiError(error) && codes.includes(error.code);
}

/**
 * Whether a create may or may not have been carried out.
 *
 * @example
 * ```ts
 * if (isAmbiguousWriteError(error)) return `look the contact up before sending it again: ${error.cause}`;
 * ```
 */
export function isAmbiguousWriteError(error: unknown): error is AmbiguousWriteError {
  return hasCode(error, "ambiguous_write");
}

/**
 * Whether the server did not accept the credential.
 *
 * @example
 * ```ts
 * if (isAuthenticationError(error)) return "check the token, and try authHeader Api-Access-Token";
 * ```
 */
export function isAuthenticationError(error: unknown): error is AuthenticationError {
  return hasCode(error, "authentication");
}

/**
 * Whether the client was given something it cannot work with.
 *
 * @example
 * ```ts
 * if (isConfigurationError(error)) return `change an option: ${error.message}`;
 * ```
 */
export function isConfigurationError(error: unknown): error is ConfigurationError {
  return hasCode(error, "configuration");
}

/**
 * Whether another contact has a value that was sent.
 *
 * @example
 * ```ts
 * if (isConflictError(error)) return `already taken: ${error.attributes.join(", ")}`;
 * ```
 */
export function isConflictError(error: unknown): error is ConflictError {
  return hasCode(error, "conflict");
}

/**
 * Whether the connection could not be made, or broke.
 *
 * @example
 * ```ts
 * if (isConnectionError(error)) return error.sent ? "it may have been carried out" : "nothing was sent";
 * ```
 */
export function isConnectionError(error: unknown): error is ConnectionError {
  return hasCode(error, "connection");
}

/**
 * Whether the whole call took too long.
 *
 * @example
 * ```ts
 * if (isDeadlineError(error)) return "try again with a longer deadline";
 * ```
 */
export function isDeadlineError(error: unknown): error is DeadlineError {
  return hasCode(error, "deadline");
}

/**
 * Whether a known user may not do what was asked.
 *
 * @example
 * ```ts
 * if (isForbiddenError(error)) return "use the token of an administrator";
 * ```
 */
export function isForbiddenError(error: unknown): error is ForbiddenError {
  return hasCode(error, "forbidden");
}

/**
 * Whether a 2xx response was not what was promised.
 *
 * @example
 * ```ts
 * if (isInvalidResponseError(error)) return `something else responds at ${error.url}: ${error.excerpt}`;
 * ```
 */
export function isInvalidResponseError(error: unknown): error is InvalidResponseError {
  return hasCode(error, "invalid_response");
}

/**
 * Whether there is no such contact, inbox, account or route.
 *
 * @example
 * ```ts
 * if (isNotFoundError(error)) return "it is not there";
 * ```
 */
export function isNotFoundError(error: unknown): error is NotFoundError {
  return hasCode(error, "not_found");
}

/**
 * Whether there were too many requests.
 *
 * @example
 * ```ts
 * if (isRateLimitError(error)) return `come back in ${error.retryAfter ?? 60} seconds`;
 * ```
 */
export function isRateLimitError(error: unknown): error is RateLimitError {
  return hasCode(error, "rate_limit");
}

/**
 * Whether a redirect was refused.
 *
 * @example
 * ```ts
 * if (isRedirectError(error)) return "correct baseUrl: the key is not sent to other hosts";
 * ```
 */
export function isRedirectError(error: unknown): error is RedirectError {
  return hasCode(error, "redirect");
}

/**
 * Whether the server or a gateway before it failed.
 *
 * @example
 * ```ts
 * if (isServerError(error)) return `report the request ${error.requestId}`;
 * ```
 */
export function isServerError(error: unknown): error is ServerError {
  return hasCode(error, "server");
}

/**
 * Whether one attempt took too long.
 *
 * @example
 * ```ts
 * if (isTimeoutError(error)) return "try again with a longer timeout";
 * ```
 */
export function isTimeoutError(error: unknown): error is TimeoutError {
  return hasCode(error, "timeout");
}

/**
 * Whether the status is one that no other class stands for.
 *
 * @example
 * ```ts
 * if (isUnexpectedStatusError(error)) return `the server said ${error.status}`;
 * ```
 */
export function isUnexpectedStatusError(error: unknown): error is UnexpectedStatusError {
  return hasCode(error, "unexpected_status");
}

/**
 * Whether the server refused what was sent. True for a `ConflictError` too: it is a validation failure about a value
 * that is taken.
 *
 * @example
 * ```ts
 * if (isValidationError(error)) return `correct ${error.attributes.join(", ")}`;
 * ```
 */
export function isValidationError(error: unknown): error is ValidationError {
  return hasCode(error, "validation", "conflict");
}
