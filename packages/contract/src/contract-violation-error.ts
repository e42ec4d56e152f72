import type { ExchangeReport, Violation } from "./validation/violation.js";

/** An exchange does not keep the contract. The message lists what is broken, and holds no value of the exchange. */
export class ContractViolationError extends Error {
  override readonly name = "ContractViolationError";
  readonly code = "contract_violation";
  /** The operation that the request reached; undefined when none is described. */
  readonly operationId: string | undefined;
  readonly violations: readonly Violation[];

  constructor({ operationId, violations }: ExchangeReport) {
    super(`${operationId ?? "A request"} does not keep the contract:\n${violations.map(lineOf).join("\n")}`);
    this.operationId = operationId;
    this.violations = violations;
  }
}

/** A violation as one line: what is broken, where, and how well that is known. */
function lineOf({ in: side, where, message, evidence }: Violation): string {
  return `- ${message} (${side} ${where}${evidence === undefined ? "" : `, ${evidence}`})`;
}
