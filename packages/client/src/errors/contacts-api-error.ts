/** The call that failed; unknown when nothing was sent. */
export interface FailedCall {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
}

/** What is known about the failure besides. */
export interface ErrorDetails {
  readonly status?: number | undefined;
  readonly body?: unknown;
  readonly requestId?: string | null | undefined;
  readonly cause?: unknown;
}

/** The kinds of failure: the `code` of every class of errors. */
export type ErrorCode =
  | "ambiguous_write"
  | "authentication"
  | "configuration"
  | "conflict"
  | "connection"
  | "deadline"
  | "forbidden"
  | "invalid_response"
  | "not_found"
  | "rate_limit"
  | "redirect"
  | "server"
  | "timeout"
  | "unexpected_status"
  | "validation";

/** Marks the errors of this package. The same symbol in every realm and in every installed copy of the package. */
export const BRAND = Symbol.for("@contacts-api/client");

/**
 * Base of every error this package throws, except the reason of the caller's own abort, which is thrown as it is.
 * No credential appears in the message, the stack, `toJSON()`, the inspected form or the chain of causes.
 */
export abstract class ContactsApiError<Details extends ErrorDetails = ErrorDetails> extends Error {
  /** Name of the class, also in minified programs. */
  abstract override readonly name: string;
  /** Stable word for the kind of failure; compare this rather than the message. */
  abstract readonly code: ErrorCode;
  declare readonly method: string | undefined;
  declare readonly url: string | undefined;
  /** HTTP status of the response; undefined when there was none. */
  declare readonly status?: number | undefined;
  /** Body of the response: parsed when it was JSON, else its text; undefined when empty. Credentials in it are replaced. */
  declare readonly body?: unknown;
  /** The response's `X-Request-Id`; null when it had none. */
  declare readonly requestId?: string | null | undefined;

  constructor(problem: string, call: FailedCall = {}, details?: Details) {
    const { method, url } = call;
    super(method === undefined ? problem : `${method} ${url}: ${problem}`, details);
    Object.assign(this, { method, url }, details);
  }

  get [BRAND](): true {
    return true;
  }

  /** The error as plain data for a log: name, code, message and the known facts, without stack and cause. */
  toJSON(): Record<string, unknown> {
    const { name, code, message } = this;
    const facts: Record<string, unknown> = { name, code, message };
    return Object.assign(facts, this);
  }
}
