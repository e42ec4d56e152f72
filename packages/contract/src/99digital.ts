import { contract } from "./generated/99digital.js";
import { type CheckOptions, checkWith } from "./validation/check-exchange.js";
import type { Exchange } from "./validation/message.js";
import type { ExchangeReport } from "./validation/violation.js";

export type { CheckOptions } from "./validation/check-exchange.js";
export type { Exchange, PlainRequest, PlainResponse } from "./validation/message.js";
export type { ExchangeReport, Violation, ViolationKind } from "./validation/violation.js";

/**
 * Compares a request and its response with what the description of 99digital says of them. The operation is found by
 * method and path, below any base URL. Bodies are cloned, never consumed.
 *
 * @throws {TypeError} When a body has been read already, or a URL is none.
 */
export function checkExchange(exchange: Exchange, options?: CheckOptions): Promise<ExchangeReport> {
  return checkWith(contract, exchange, options);
}
