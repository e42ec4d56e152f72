import type { ApiContract } from "./api-contract.js";
import { checkRequest } from "./check-request.js";
import { checkResponse } from "./check-response.js";
import { type FoundOperation, findOperation } from "./find-operation.js";
import {
  type Exchange,
  NO_BASE_URL,
  type PlainResponse,
  type ReadRequest,
  readRequest,
  readResponse,
} from "./message.js";
import { shownPath } from "./names.js";
import type { ExchangeReport, Violation } from "./violation.js";
import { withoutCredential } from "./without-credential.js";

export interface CheckOptions {
  /** Whether what the description does not know is a violation. Default false: it is reported apart, as drift. */
  readonly strict?: boolean;
  /**
   * What stands before the described paths, such as `http://127.0.0.1:4010/inquirly`; a request elsewhere reaches no
   * operation. Default: any.
   */
  readonly baseUrl?: string | URL;
}

/**
 * Compares a request and its response with what a description says of them.
 *
 * @throws {TypeError} When a body has been read already, or a URL is none.
 */
export async function checkWith(
  contract: ApiContract,
  { request, response }: Exchange,
  options?: CheckOptions,
): Promise<ExchangeReport> {
  const [sent, received] = await Promise.all([readRequest(request), readResponse(response)]);
  return checkReadExchange(contract, sent, received, options);
}

/** Does the same with messages whose bodies are at hand. */
export function checkReadExchange(
  contract: ApiContract,
  sent: ReadRequest,
  received: PlainResponse,
  { strict = false, baseUrl }: CheckOptions = {},
): ExchangeReport {
  const found = findBelow(contract, sent, baseUrl);
  const all =
    found === undefined
      ? [undescribed(contract, sent)]
      : [...checkRequest(contract, found, sent), ...checkResponse(contract, found.operation, received)];
  const clean = withoutCredential(all, sent.headers, contract.credential.header);
  return {
    operationId: found?.operation.operationId,
    violations: strict ? clean : clean.filter(({ what }) => what !== "unknown"),
    drift: strict ? [] : clean.filter(({ what }) => what === "unknown"),
  };
}

function findBelow(
  { operations }: ApiContract,
  { method, url }: ReadRequest,
  baseUrl: string | URL | undefined,
): FoundOperation | undefined {
  if (url.origin === NO_BASE_URL) return findOperation(operations, method, url.pathname, { exact: true });
  if (baseUrl === undefined) return findOperation(operations, method, url.pathname);
  const base = new URL(baseUrl);
  const prefix = base.pathname.replace(/\/+$/, "");
  if (url.origin !== base.origin || !url.pathname.startsWith(`${prefix}/`)) return undefined;
  return findOperation(operations, method, url.pathname.slice(prefix.length), { exact: true });
}

function undescribed({ api }: ApiContract, { method, url }: ReadRequest): Violation {
  const message = `${api} describes no operation for ${method.toUpperCase()} ${shownPath(url.pathname)}.`;
  return { in: "request", where: "/url", what: "operation", rule: "", evidence: undefined, message };
}
