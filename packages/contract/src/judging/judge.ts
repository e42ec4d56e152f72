import { type Exchange, pathnameOf, queryOf } from "../traffic/exchange.js";
import type { ApiContract } from "../validation/api-contract.js";
import { checkReadExchange } from "../validation/check-exchange.js";
import { NO_BASE_URL } from "../validation/message.js";
import type { Violation } from "../validation/violation.js";

export interface Judgement {
  /** Of the operation that the request reaches; undefined when none is described. */
  readonly operationId: string | undefined;
  /** What the request breaks in the description, parameters that it does not know included. */
  readonly inRequest: readonly Violation[];
  /** What the response breaks. Fields that the description does not know are no violation. */
  readonly inResponse: readonly Violation[];
  /** The parsed body of the response; undefined when it is no JSON. */
  readonly body: unknown;
}

/** Holds a recorded exchange against a description. */
export function judge(contract: ApiContract, { request, response }: Exchange): Judgement {
  const url = new URL(NO_BASE_URL);
  url.pathname = pathnameOf(request);
  url.search = queryOf(request).toString();
  const { method, headers, body } = request;
  const { operationId, violations, drift } = checkReadExchange(
    contract,
    { method, url, headers, body },
    { status: response.status, headers: response.headers, body: response.text },
  );
  return {
    operationId,
    inRequest: [...violations, ...drift].filter((violation) => violation.in === "request"),
    inResponse: violations.filter((violation) => violation.in === "response"),
    body: parsed(response.text),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
