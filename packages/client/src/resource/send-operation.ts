import { ConfigurationError } from "../errors/configuration-error.js";
import { createOpenApiFetch } from "../transport/openapi-fetch.js";
import type { CallOptions } from "../transport/options.js";
import type { AttemptCounter } from "../transport/retry-loop.js";
import type { Settings } from "../transport/settings.js";
import type { OperationResult } from "./read/read-response.js";
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
  return { account_id: accountId };
}

/** What an operation is sent with. */
export interface OperationInput {
  /** The contact that it is about. */
  readonly id?: number;
  readonly query?: object;
  readonly body?: object | undefined;
  readonly options?: CallOptions | undefined;
  readonly counter?: AttemptCounter;
}

export type SendOperation = (operationId: string, input: OperationInput) => Promise<OperationResult>;

/** The method of an openapi-fetch client that takes any operation, as the resource uses it. */
type RequestMethod = (method: string, path: string, init: object) => Promise<OperationResult>;

/** The method and path of each documented operation, by its id. The generated `<api>.operations.ts` holds one. */
export interface Operations {
  readonly [operationId: string]: readonly [method: string, path: string];
}

/** Makes a function that sends the operations of an API by their ids, through an openapi-fetch client. */
export function createSendOperation(settings: Settings, operations: Operations, account: AccountPath): SendOperation {
  const request = createOpenApiFetch(settings).request as unknown as RequestMethod;
  return async function sendOperation(operationId, { id, query, body, options, counter }) {
    const operation = operations[operationId];
    if (operation === undefined) throw new ConfigurationError(`the API has no operation ${operationId}`);
    const [method, path] = operation;
    return request(method, path, {
      ...options,
      // Descriptions name the contact in a path `contact_id` or `id`, as their vendors do.
      params: { path: { ...account, contact_id: id, id }, query },
      body,
      bodySerializer: serializeBody,
      counter,
    });
  };
}
