import type { Api } from "@contacts-api/openapi";
import { contractOf } from "./contract-of.js";
import { ContractViolationError } from "./contract-violation-error.js";
import { type CheckOptions, checkWith } from "./validation/check-exchange.js";
import type { Exchange } from "./validation/message.js";

/** What `expect` gains. */
export interface ContractMatchers<Result> {
  /**
   * Asserts that an exchange, `{ request, response }`, keeps what the description of an API says. The assertion has to be
   * awaited; bodies are cloned, never consumed.
   *
   * @example
   * ```ts
   * await expect({ request, response }).toMatchContract("inquirly");
   * ```
   */
  toMatchContract(api: Api, options?: CheckOptions): Result;
}

/** What Vitest and Jest take from a matcher. */
export interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

/**
 * The matcher, for `expect.extend({ toMatchContract })`.
 *
 * @throws {TypeError} When the received value is no exchange.
 */
export async function toMatchContract(received: unknown, api: Api, options?: CheckOptions): Promise<MatcherResult> {
  if (!isExchange(received)) {
    throw new TypeError("toMatchContract compares an exchange: expect({ request, response }).toMatchContract(api).");
  }
  const report = await checkWith(await contractOf(api), received, options);
  if (report.violations.length > 0) {
    const { message } = new ContractViolationError(report);
    return { pass: false, message: () => message };
  }
  return { pass: true, message: () => `${report.operationId} keeps the contract of ${api}, and was expected not to.` };
}

function isExchange(value: unknown): value is Exchange {
  return typeof value === "object" && value !== null && "request" in value && "response" in value;
}
