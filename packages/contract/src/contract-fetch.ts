import type { Api } from "@contacts-api/openapi";
import { contractOf } from "./contract-of.js";
import { ContractViolationError } from "./contract-violation-error.js";
import { type CheckOptions, checkWith } from "./validation/check-exchange.js";
import { bodyOf, type PlainRequest, type PlainResponse } from "./validation/message.js";
import type { ExchangeReport } from "./validation/violation.js";

/** What the platform's `fetch` is, as far as it is called here. */
export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

export interface ContractFetchOptions extends CheckOptions {
  readonly api: Api;
  /**
   * Called with the report of an exchange that breaks the contract, before its response is passed on. Default: the call is
   * rejected with a `ContractViolationError`, which a client that repeats failed calls takes for a broken connection.
   */
  readonly onViolation?: (report: ExchangeReport) => void;
  /** Called with the report of an exchange that holds something the description does not know. */
  readonly onDrift?: (report: ExchangeReport) => void;
}

/**
 * A `fetch` that compares each exchange with the description of an API. Requests are sent and responses passed on as they
 * are; their bodies stay unread. A streamed request body is not checked, and neither is a response that breaks off.
 *
 * @throws {ContractViolationError} From each call whose exchange breaks the contract, unless `onViolation` is given.
 *
 * @example
 * ```ts
 * const contacts = createContacts({ accessToken, accountId: 1, fetch: contractFetch(fetch, { api: "99digital" }) });
 * ```
 */
export function contractFetch(fetch: Fetch, { api, onViolation, onDrift, ...options }: ContractFetchOptions): Fetch {
  return async function checkedFetch(input, init) {
    const readRequest = rememberRequest(input, init);
    const response = await fetch(input, init);
    const received = await textOf(response.clone());
    if (received === undefined) return response;
    const exchange = { request: await readRequest(), response: received };
    const report = await checkWith(await contractOf(api), exchange, options);
    if (report.drift.length > 0) onDrift?.(report);
    if (report.violations.length > 0) {
      if (onViolation === undefined) throw new ContractViolationError(report);
      onViolation(report);
    }
    return response;
  };
}

/** Takes a copy of a request before it is sent; the copy is read later. */
function rememberRequest(input: string | URL | Request, init: RequestInit = {}): () => Promise<PlainRequest> {
  if (typeof input === "string" || input instanceof URL) {
    const { method = "GET", headers, body } = init;
    return async () => ({ method, url: input, headers: withMediaType(headers, body), body });
  }
  const copy = init.body === undefined ? input.clone() : undefined;
  const method = init.method ?? input.method;
  const headers = withMediaType(init.headers ?? input.headers, init.body);
  return async () => ({ method, url: input.url, headers, body: copy === undefined ? init.body : await bodyOf(copy) });
}

/** The headers with the content type that `fetch` adds for some bodies. */
function withMediaType(init: RequestInit["headers"], body: RequestInit["body"]): Headers {
  const headers = new Headers(init);
  const added = mediaTypeOf(body);
  if (added !== undefined && !headers.has("content-type")) headers.set("content-type", added);
  return headers;
}

function mediaTypeOf(body: RequestInit["body"]): string | undefined {
  if (typeof body === "string") return "text/plain";
  if (body instanceof FormData) return "multipart/form-data";
  if (body instanceof URLSearchParams) return "application/x-www-form-urlencoded";
  return body instanceof Blob && body.type !== "" ? body.type : undefined;
}

/** The response as plain data; undefined when it breaks off, which whoever reads it notices. */
async function textOf(response: Response): Promise<PlainResponse | undefined> {
  try {
    return { status: response.status, headers: response.headers, body: await response.text() };
  } catch {
    return undefined;
  }
}
