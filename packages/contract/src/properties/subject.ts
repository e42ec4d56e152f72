import type { OperationId } from "@contacts-api/openapi";
import {
  bodiesOf,
  type DescribedOperation,
  type Description,
  type JsonObject,
  type JsonValue,
  operationsOf,
  resolveSchema,
  type Schema,
  securitySchemeOf,
} from "@contacts-api/openapi/reader";
import type { Judgement } from "../judging/judge.js";
import type { RecordedExchange } from "../judging/recorder.js";
import { credentialsOf } from "../requests/caller-credentials.js";
import type { Exchange, ExchangeRequest } from "../traffic/exchange.js";
import { ContractFault } from "./contract-fault.js";

export interface SubjectOptions {
  readonly description: Description;
  readonly accountId: number;
  readonly inboxId: number;
  /** A word that stands in every value that is written. */
  readonly run: string;
  /** Headers that sign in. */
  readonly credential: Readonly<Record<string, string>>;
  /** Sends, judges and records a request. */
  readonly exchange: (request: ExchangeRequest) => Promise<Sent>;
}

/** A request that was sent, its response and what is to say about it. */
export type Sent = Judgement & { readonly exchange: Exchange; readonly recorded: RecordedExchange };

export interface Call {
  /** Of the contact, for operations that name one. */
  readonly id?: string;
  readonly query?: Readonly<Record<string, string | number | boolean>>;
  /** Sent as JSON. */
  readonly body?: JsonValue;
  /** Sent as it is, in place of `body`. */
  readonly text?: string;
  /** Added to the usual ones. */
  readonly headers?: Readonly<Record<string, string>>;
  /** In place of the credential. */
  readonly credential?: Readonly<Record<string, string>>;
  /** In place of the account. */
  readonly account?: number;
  /** In place of the operation's. */
  readonly method?: string;
  /** Whether the response must be described. Default true. */
  readonly isDescribed?: boolean;
  /** The statuses that are right. Default 200. */
  readonly expect?: readonly number[] | "any";
}

export interface Reply {
  readonly status: number;
  readonly body: unknown;
  /** A fault that this response shows. */
  fault(message: string): ContractFault;
}

/** The server under test, as the properties see it: operations by their ids, and every response judged. */
export class Subject {
  readonly run: string;
  readonly inboxId: number;
  readonly #options: SubjectOptions;
  readonly #operations: ReadonlyMap<string, DescribedOperation>;
  #values = 0;

  constructor(options: SubjectOptions) {
    this.run = options.run;
    this.inboxId = options.inboxId;
    this.#options = options;
    this.#operations = new Map(operationsOf(options.description).map((one) => [one.operationId, one]));
  }

  get operations(): readonly DescribedOperation[] {
    return [...this.#operations.values()];
  }

  get description(): Description {
    return this.#options.description;
  }

  has(operationId: OperationId): boolean {
    return this.#operations.has(operationId);
  }

  /** Whether an operation has a query parameter of this name. */
  hasParameter(operationId: OperationId, name: string): boolean {
    return this.#operation(operationId).parameters.some((parameter) => parameter.name === name);
  }

  /** The schemas of the fields of an operation's JSON body, by name. */
  bodyFields(operationId: OperationId): Readonly<Record<string, Schema>> {
    const { description } = this.#options;
    const bodies = bodiesOf(description, this.#operation(operationId).requestBody?.content ?? {});
    const json = bodies.find(({ mediaType }) => mediaType === "application/json");
    return json === undefined ? {} : (resolveSchema(description, json.schema).properties ?? {});
  }

  /** A number that no other value of this run has. */
  next(): number {
    this.#values += 1;
    return this.#values;
  }

  /** An identifier that marks a contact as made by this run. */
  identifier(): string {
    return `contract-${this.run}-${this.next()}`;
  }

  /** A credential of the API's kind that nobody has. */
  wrongCredential(word: string): Readonly<Record<string, string>> {
    const scheme = securitySchemeOf(this.#options.description);
    return credentialsOf(scheme, { account: 0, token: word, key: word, secret: word });
  }

  /**
   * Calls an operation.
   *
   * @throws {ContractFault} When the response breaks the description or has another status than expected.
   */
  async call(operationId: OperationId, call: Call = {}): Promise<Reply> {
    const { expect = [200], isDescribed = true } = call;
    const { exchange, recorded, body } = await this.#options.exchange(this.#request(operationId, call));
    const { status } = exchange.response;
    const reply = { status, body, fault: (message: string) => new ContractFault(message, recorded) };
    if (expect !== "any" && !expect.includes(status))
      throw reply.fault(`status ${status} instead of ${expect.join(" or ")}`);
    if (recorded.violation !== null && isDescribed) throw reply.fault(recorded.violation);
    return reply;
  }

  #request(operationId: OperationId, call: Call): ExchangeRequest {
    const { accountId, credential } = this.#options;
    const operation = this.#operation(operationId);
    const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(String(name === "account_id" ? (call.account ?? accountId) : (call.id ?? ""))),
    );
    const query = new URLSearchParams(Object.entries(call.query ?? {}).map(([name, value]) => [name, String(value)]));
    const body = call.text ?? (call.body === undefined ? null : JSON.stringify(call.body));
    return {
      method: call.method ?? operation.method.toUpperCase(),
      path: query.size === 0 ? path : `${path}?${query}`,
      headers: {
        accept: "application/json",
        ...(body !== null && { "content-type": "application/json" }),
        ...(call.credential ?? credential),
        ...call.headers,
      },
      body,
    };
  }

  #operation(operationId: OperationId): DescribedOperation {
    const operation = this.#operations.get(operationId);
    if (operation === undefined) throw new Error(`The description has no operation ${operationId}.`);
    return operation;
  }
}

/** The body of a request that creates a contact with the marks of this run. */
export function newContact(subject: Subject, fields: JsonObject = {}): JsonObject {
  return { inbox_id: subject.inboxId, identifier: subject.identifier(), ...fields };
}
