import { type Api, apiRecords } from "@contacts-api/openapi";
import { bodiesOf, type DescribedOperation, type Description, operationsOf } from "@contacts-api/openapi/reader";
import { Coverage, type OperationCoverage } from "../judging/coverage.js";
import { type DescribedFields, describedFields, fieldsOf } from "../judging/described-fields.js";
import { judge } from "../judging/judge.js";
import { type Exchange, pathnameOf, queryOf } from "../traffic/exchange.js";
import type { ApiContract } from "../validation/api-contract.js";
import type { Violation } from "../validation/violation.js";
import { type DriftFinding, FindingTally } from "./findings.js";
import { Patches } from "./patches.js";

export interface Drift {
  readonly exchanges: number;
  /** What the traffic shows and the description does not say. */
  readonly findings: readonly DriftFinding[];
  /** What the description says and the traffic did not show. */
  readonly neverSeen: readonly OperationCoverage[];
}

interface DriftOptions {
  readonly contract: ApiContract;
  readonly description: Description;
}

/** What a server gives to a request that reaches nothing: it does not have the operation either, which is no drift. */
const MISSING_ROUTE = new Set([404, 405, 501]);

/** Compares traffic with what a description says of it, in both directions. */
export function findDrift(exchanges: readonly Exchange[], { contract, description }: DriftOptions): Drift {
  const coverage = new Coverage(description);
  const tally = new FindingTally();
  const patches = new Patches(contract.api, description);
  const operations = new Map(operationsOf(description).map((one) => [one.operationId, one]));
  const fields = new Map([...operations].map(([id, one]) => [id, fieldsShownBy(description, one)]));
  for (const exchange of exchanges) {
    const judgement = judge(contract, exchange);
    coverage.add(exchange, judgement);
    const { inResponse, body } = judgement;
    const operation = operations.get(judgement.operationId ?? "");
    const { method } = exchange.request;
    const { status } = exchange.response;
    if (operation === undefined) {
      if (!MISSING_ROUTE.has(status))
        tally.add("operation not described", `${method} ${pathPattern(pathnameOf(exchange.request))}`, () => null);
      continue;
    }
    const { operationId, path } = operation;
    if (!operation.responses.has(String(status))) {
      tally.add("status not described", `${operationId} ${status}`, () =>
        patches.status(path, operation.method, status),
      );
    } else {
      for (const message of new Set(inResponse.map(anyElement))) {
        tally.add("response breaks the description", `${operationId} ${status}: ${message}`, () => null);
      }
    }
    for (const name of undescribedParameters(operation, exchange)) {
      tally.add("parameter not described", `${operationId} ${name}`, () =>
        patches.parameter(path, operation.method, name),
      );
    }
    const shown = fields.get(operationId);
    if (status > 299 || shown === undefined) continue;
    for (const field of fieldsOf(body, shown)) {
      if (shown.fields.has(field)) continue;
      const patch = () => patches.field(shown.schemas, field, valueAt(body, field));
      tally.add("field not described", `${operationId} ${field}`, patch);
    }
  }
  return { exchanges: exchanges.length, findings: tally.findings, neverSeen: coverage.summary() };
}

/** What every path of an API begins with. */
export function pathStartOf(api: Api): string {
  const { contactsPath } = apiRecords[api];
  return contactsPath.replace(/(\{|contacts$).*/, "");
}

function fieldsShownBy(description: Description, { responses }: DescribedOperation) {
  const successes = [...responses].filter(([status]) => status.startsWith("2"));
  const schemas = successes.flatMap(([, { content = {} }]) =>
    bodiesOf(description, content).map(({ schema }) => schema),
  );
  const described: DescribedFields = describedFields(description, { anyOf: schemas });
  return { ...described, schemas };
}

function undescribedParameters({ parameters }: DescribedOperation, { request }: Exchange): string[] {
  const sent = [...queryOf(request).keys()].map((name) => name.replace(/\[.*\]$/, ""));
  return [...new Set(sent)].filter((name) => !parameters.some((parameter) => parameter.name === name));
}

/** The message of a violation, the same for each element of a list. */
function anyElement({ message }: Violation): string {
  return message.replaceAll(/\[\d+\]/g, "[]");
}

/** Segments that are no words stand for IDs, which may be a person's. */
function pathPattern(path: string): string {
  return path.replaceAll(/\/(?![a-z_]+(?:\/|$)|v\d+\/)[^/]+/g, "/{…}");
}

/** The first value that stands at a path such as `payload[].email`. */
function valueAt(body: unknown, path: string): unknown {
  const [name = "", ...rest] = path.split(".");
  const elements = Array.isArray(body) ? body : [body];
  for (const element of elements) {
    if (typeof element !== "object" || element === null) continue;
    const key = name.replaceAll("[]", "");
    const inside: unknown = key === "" ? element : Reflect.get(element, key);
    const value = rest.length === 0 ? inside : valueAt(inside, rest.join("."));
    if (value !== undefined) return value;
  }
  return undefined;
}
