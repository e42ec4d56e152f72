/** The call that failed; unknown when nothing was sent. */
export interface FailedCall {
  method?: string | undefined;
  url?: string | undefined;
}

/** What is known about the failure besides. */
export interface ErrorDetails {
  status?: number | undefined;
  body?: unknown;
  requestId?: string | null;
  cause?: unknown;
}

type PascalCase<Words extends string> = Words extends `${infer Head}_${infer Tail}`
  ? `${Capitalize<Head>}${PascalCase<Tail>}`
  : Capitalize<Words>;

type ErrorName<Code extends string> = `${PascalCase<Code>}Error`;

/**
 * Base of every error this package throws, except the reason of the caller's own abort, which is thrown as it is.
 * No credential appears in the message, the stack, `toJSON()`, the inspected form or the chain of causes.
 */
export abstract class ContactsApiError<Details extends ErrorDetails = ErrorDetails> extends Error {
  /** Stable word for the kind of failure; compare this rather than the message. */
  abstract readonly code: string;
  declare readonly method: string | undefined;
  declare readonly url: string | undefined;
  /** HTTP status of the answer; undefined when there was none. */
  declare readonly status?: number | undefined;
  /** Body of the answer: parsed when it was JSON, otherwise its text. Credentials in it are replaced. */
  declare readonly body?: unknown;
  /** The answer's `X-Request-Id`; null when it had none. */
  declare readonly requestId?: string | null;

  constructor(problem: string, { method, url }: FailedCall = {}, details = {} as Details) {
    super(method ? `${method} ${url}: ${problem}` : problem, details);
    Object.assign(this, { method, url }, details);
  }

  /** The class in words: `InvalidResponseError` where the code is `invalid_response`. */
  override get name(): ErrorName<this["code"]> {
    const words = this.code.replace(/(?:^|_)(.)/g, (_, letter) => letter.toUpperCase());
    return `${words}Error` as ErrorName<this["code"]>;
  }

  /** The error as plain data for a log: name, code, message and the known facts, without stack and cause. */
  toJSON(): Record<string, unknown> {
    return { name: this.name, code: this.code, message: this.message, ...(this as object) };
  }
}
