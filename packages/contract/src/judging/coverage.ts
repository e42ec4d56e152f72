import {
  bodiesOf,
  type DescribedOperation,
  type Description,
  operationsOf,
  type Schema,
} from "@contacts-api/openapi/reader";
import { type Exchange, queryOf } from "../traffic/exchange.js";
import { type DescribedFields, describedFields, fieldsOf } from "./described-fields.js";
import type { Judgement } from "./judge.js";

/** How much of what a description says of an operation was met. */
export interface OperationCoverage {
  readonly operationId: string;
  /** Requests that reached the operation. */
  readonly requests: number;
  /** Parameters in path and query, and fields of the request's body as `body.name`. */
  readonly parameters: { readonly sent: readonly string[]; readonly neverSent: readonly string[] };
  readonly statuses: {
    /** The number of responses by status. */
    readonly seen: Readonly<Record<string, number>>;
    readonly neverSeen: readonly string[];
  };
  /** Fields of successful responses, as paths such as `payload[].email`. */
  readonly fields: {
    readonly seen: readonly string[];
    readonly neverSeen: readonly string[];
    /** Fields that the description does not have: drift. */
    readonly undescribed: readonly string[];
  };
}

/** Collects what was met of each operation of a description. */
export class Coverage {
  readonly #operations: readonly OperationTally[];

  constructor(description: Description) {
    this.#operations = operationsOf(description).map((operation) => new OperationTally(description, operation));
  }

  add(exchange: Exchange, { operationId, body }: Judgement): void {
    this.#operations.find((operation) => operation.operationId === operationId)?.add(exchange, body);
  }

  summary(): OperationCoverage[] {
    return this.#operations.map((operation) => operation.summary());
  }
}

class OperationTally {
  readonly operationId: string;
  readonly #path: string;
  readonly #responses: readonly string[];
  readonly #parameters: ReadonlySet<string>;
  readonly #sent = new Set<string>();
  readonly #statuses = new Map<string, number>();
  readonly #described: DescribedFields;
  readonly #seen = new Set<string>();
  #requests = 0;

  constructor(description: Description, operation: DescribedOperation) {
    const { operationId, path, parameters, requestBody, responses } = operation;
    const schemasOfRequest = bodiesOf(description, requestBody?.content ?? {}).map(({ schema }) => schema);
    const bodyFields = [...fieldsDescribedBy(description, schemasOfRequest).fields].map((field) => `body.${field}`);
    const schemas = [...responses]
      .filter(([status]) => status.startsWith("2"))
      .flatMap(([, { content = {} }]) => bodiesOf(description, content).map(({ schema }) => schema));
    this.operationId = operationId;
    this.#path = path;
    this.#responses = [...responses.keys()].filter((status) => status !== "default");
    this.#parameters = new Set([...parameters.map(({ name }) => name), ...bodyFields]);
    this.#described = fieldsDescribedBy(description, schemas);
  }

  add({ request, response }: Exchange, body: unknown): void {
    this.#requests += 1;
    const status = String(response.status);
    this.#statuses.set(status, (this.#statuses.get(status) ?? 0) + 1);
    for (const name of this.#parametersOf(request)) this.#sent.add(name);
    if (!status.startsWith("2")) return;
    for (const field of fieldsOf(body, this.#described)) this.#seen.add(field);
  }

  #parametersOf(request: Exchange["request"]): string[] {
    const inPath = [...this.#path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
    const inQuery = [...queryOf(request).keys()].map((name) => name.replace("[]", ""));
    return [...inPath, ...inQuery, ...bodyFieldsOf(request.body)].filter((name) => this.#parameters.has(name));
  }

  summary(): OperationCoverage {
    const { fields } = this.#described;
    return {
      operationId: this.operationId,
      requests: this.#requests,
      parameters: { sent: both(this.#parameters, this.#sent), neverSent: onlyFirst(this.#parameters, this.#sent) },
      statuses: {
        seen: Object.fromEntries([...this.#statuses].sort()),
        neverSeen: this.#responses.filter((status) => !this.#statuses.has(status)),
      },
      fields: {
        seen: both(fields, this.#seen),
        neverSeen: onlyFirst(fields, this.#seen),
        undescribed: onlyFirst(this.#seen, fields),
      },
    };
  }
}

function fieldsDescribedBy(description: Description, schemas: readonly Schema[]): DescribedFields {
  return describedFields(description, { anyOf: schemas });
}

function bodyFieldsOf(body: string | null): string[] {
  try {
    const fields = fieldsOf(JSON.parse(body ?? "null"), { fields: new Set(), free: new Set() });
    return [...fields].map((field) => `body.${field}`);
  } catch {
    return [];
  }
}

function both(first: ReadonlySet<string>, second: ReadonlySet<string>): string[] {
  return [...first].filter((name) => second.has(name));
}

function onlyFirst(first: ReadonlySet<string>, second: ReadonlySet<string>): string[] {
  return [...first].filter((name) => !second.has(name));
}
