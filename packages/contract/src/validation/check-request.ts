import type { ApiContract, ParameterContract } from "./api-contract.js";
import { checkBody } from "./check-body.js";
import { evidenceAt } from "./evidence-at.js";
import type { FoundOperation } from "./find-operation.js";
import { headerOf, type ReadRequest } from "./message.js";
import { pointerSegment, shownName } from "./names.js";
import { hasBody, readText } from "./read-body.js";
import { schemaViolations } from "./schema-violations.js";
import type { Violation } from "./violation.js";

/** What a request breaks in the description of its operation: parameters, credential and body. */
export function checkRequest(contract: ApiContract, found: FoundOperation, request: ReadRequest): Violation[] {
  return [
    ...found.operation.parameters.flatMap((parameter) => checkParameter(contract, found, request, parameter)),
    ...unknownParameters(contract, found, request),
    ...checkCredential(contract, request),
    ...checkRequestBody(contract, found, request),
  ];
}

function checkParameter(
  contract: ApiContract,
  { pathParameters }: FoundOperation,
  { url }: ReadRequest,
  parameter: ParameterContract,
): Violation[] {
  const { name, type, required, validate, pointer } = parameter;
  const where = `/${parameter.in}/${name}`;
  const texts = parameter.in === "path" ? [decoded(pathParameters[name] ?? "")] : url.searchParams.getAll(name);
  if (texts.length === 0 && required) {
    const message = `The ${parameter.in} parameter ${name} is missing.`;
    return [{ in: "request", where, what: "missing", rule: pointer, evidence: evidenceAt(contract, pointer), message }];
  }
  return texts.flatMap((text) => schemaViolations(contract, validate, readText(text, type), { in: "request", where }));
}

function unknownParameters(contract: ApiContract, { operation }: FoundOperation, { url }: ReadRequest): Violation[] {
  const described = operation.parameters.filter((parameter) => parameter.in === "query").map(({ name }) => name);
  const unknown = [...new Set(url.searchParams.keys())].filter((name) => !described.includes(name));
  return unknown.map((name) => ({
    in: "request",
    where: `/query/${pointerSegment(name)}`,
    what: "unknown",
    rule: operation.pointer,
    evidence: evidenceAt(contract, operation.pointer),
    message: `The query parameter ${shownName(name)} is not described.`,
  }));
}

/** A header may be written with hyphens in place of underscores, which some proxies drop. */
function checkCredential(contract: ApiContract, { headers }: ReadRequest): Violation[] {
  const { header, pointer } = contract.credential;
  if (headers === undefined) return [];
  const value = headerOf(headers, header) ?? headerOf(headers, header.replaceAll("_", "-"));
  if (value !== null) return [];
  const message = `The header ${header}, which holds the credential, is missing.`;
  const evidence = evidenceAt(contract, pointer);
  return [{ in: "request", where: `/headers/${header}`, what: "missing", rule: pointer, evidence, message }];
}

function checkRequestBody(contract: ApiContract, { operation }: FoundOperation, request: ReadRequest): Violation[] {
  const { requestBody, pointer, operationId } = operation;
  const name = `the request ${operationId}`;
  if (requestBody !== undefined) {
    const { headers, body } = request;
    return checkBody(contract, {
      in: "request",
      headers,
      body,
      ...requestBody,
      pointer: `${pointer}/requestBody`,
      name,
    });
  }
  if (!hasBody(request.body)) return [];
  const evidence = evidenceAt(contract, pointer);
  const message = `The body of ${name} is not described.`;
  return [{ in: "request", where: "/body", what: "unknown", rule: pointer, evidence, message }];
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
