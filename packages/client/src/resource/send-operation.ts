import { ConfigurationError } from "../errors/configuration-error.js";
import { toHeaders } from "../transport/header-text.js";
import { ruleOf } from "../transport/operation-rule.js";
import type { CallOptions } from "../transport/options.js";
import type { ParsedResponse } from "../transport/parsed-response.js";
import { createPipeline } from "../transport/pipeline.js";
import type { AttemptCounter } from "../transport/retry-loop.js";
import type { Settings } from "../transport/settings.js";
import { traceResponse } from "../transport/traced-call.js";
import { operationUrl } from "./operation-url.js";
import { requireId } from "./require-id.js";
import { serializeBody } from "./write/multipart-body.js";

export interface AccountOptions {
  /** The number of the account, as in the URL of its dashboard. */
  readonly accountId: number;
}

/** The path parameter that names the account, for APIs that have one. */
export interface AccountPath {
  readonly account_id?: number;
}

export function accountPath({ accountId }: AccountOptions): AccountPath {
  if (accountId === undefined || accountId === null) throw new ConfigurationError("accountId is missing");
  return { account_id: requireId("accountId", accountId) };
}

/** What an operation is sent with. */
export interface OperationInput {
  /** The contact that it is about. */
  readonly id?: number;
  readonly query?: Record<string, unknown>;
  readonly body?: object | undefined;
  readonly options?: CallOptions | undefined;
  readonly counter?: AttemptCounter;
}

export type SendOperation = (operationId: string, input: OperationInput) => Promise<ParsedResponse>;

/** The method and path of each documented operation, by its id. The generated `<api>.resource.ts` holds one. */
export interface Operations {
  readonly [operationId: string]: readonly [method: string, path: string];
}

/** Makes a function that sends the operations of an API by their ids. */
export function createSendOperation(settings: Settings, operations: Operations, account: AccountPath): SendOperation {
  const send = createPipeline(settings);

  return async function sendOperation(operationId, { id, query = {}, body: fields, options = {}, counter }) {
    const operation = operations[operationId];
    if (operation === undefined) throw new ConfigurationError(`the API has no operation ${operationId}`);
    const [method, path] = operation;

    /** Descriptions call the ID of a contact `contact_id` or `id`, as their vendors do. */
    function pathValue(name: string): number | undefined {
      return name === "account_id" ? account.account_id : requireId("the ID of a contact", id);
    }

    const url = operationUrl({ path, pathValue, query }, settings);
    const serialized = fields === undefined ? undefined : await serializeBody(fields);
    const headers = toHeaders("headers", options.headers);
    for (const [name, value] of Object.entries(settings.headers)) headers.set(name, value);
    if (serialized !== undefined) headers.set("content-type", serialized.contentType);
    const rule = ruleOf(settings.rules, method, path);
    const body = serialized?.content ?? null;
    const { signal = null, deadline, timeout, maxRetries } = options;
    const response = await send({ method, url, headers, body, signal, deadline, timeout, maxRetries, rule, counter });
    traceResponse(options, response);
    return response;
  };
}
