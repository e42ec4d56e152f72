import type { ApiContract, OperationContract, ResponseContract } from "./api-contract.js";
import { checkBody } from "./check-body.js";
import { evidenceAt } from "./evidence-at.js";
import type { PlainResponse } from "./message.js";
import { hasBody } from "./read-body.js";
import type { Violation } from "./violation.js";

const FIRST_ERROR_STATUS = 400;

/** What a response breaks in the description of its operation: status, media type and body. */
export function checkResponse(
  contract: ApiContract,
  operation: OperationContract,
  response: PlainResponse,
): Violation[] {
  const { status, headers, body } = response;
  const described = responseFor(operation, status);
  if (described === undefined) return [statusViolation(contract, operation, status, "status")];
  const unlisted = Object.hasOwn(operation.responses, String(status))
    ? []
    : [statusViolation(contract, operation, status, "unknown")];
  const { content, pointer } = described;
  const name = `the response ${status} to ${operation.operationId}`;
  if (content !== undefined) {
    return [
      ...unlisted,
      ...checkBody(contract, { in: "response", headers, body, content, required: true, pointer, name }),
    ];
  }
  if (!hasBody(body)) return unlisted;
  const message = `The body of ${name} is not described.`;
  const evidence = evidenceAt(contract, pointer);
  return [...unlisted, { in: "response", where: "/body", what: "syntax", rule: pointer, evidence, message }];
}

/** The description of a status. `default` stands for errors only, as its text says; successes are listed. */
function responseFor({ responses }: OperationContract, status: number): ResponseContract | undefined {
  if (Object.hasOwn(responses, String(status))) return responses[String(status)];
  return status >= FIRST_ERROR_STATUS ? responses.default : undefined;
}

function statusViolation(
  contract: ApiContract,
  { operationId, pointer }: OperationContract,
  status: number,
  what: "status" | "unknown",
): Violation {
  const rule = `${pointer}/responses`;
  const known = what === "status" ? "is not described" : "is described only as one of the errors that are not listed";
  const message = `The status ${status} of ${operationId} ${known}.`;
  return { in: "response", where: "/status", what, rule, evidence: evidenceAt(contract, pointer), message };
}
