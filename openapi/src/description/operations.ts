import {
  type Content,
  type Description,
  METHODS,
  type Method,
  type Operation,
  type Parameter,
  type PathItem,
  type Referable,
  type RequestBody,
  type Response,
} from "./document.js";
import { componentName, resolve } from "./references.js";
import type { JsonValue, Schema } from "./schema.js";

/** An operation with its references followed. */
export interface DescribedOperation {
  readonly operationId: string;
  readonly method: Method;
  /** As in the description, such as `/api/v2/accounts/contacts/{id}`. */
  readonly path: string;
  /** The operation as it is written. */
  readonly operation: Operation;
  /** Those of its path first. */
  readonly parameters: readonly Parameter[];
  readonly requestBody: RequestBody | undefined;
  /** By status. */
  readonly responses: ReadonlyMap<string, DescribedResponse>;
}

export interface DescribedResponse extends Response {
  /** Name of the component that it is; undefined when it is written in place. */
  readonly component: string | undefined;
}

/** A body in one media type. */
export interface DescribedBody {
  readonly mediaType: string;
  readonly schema: Schema;
  /** By name. */
  readonly examples: ReadonlyMap<string, JsonValue>;
}

/** Every operation of a description, in its order. */
export function operationsOf(description: Description): DescribedOperation[] {
  return Object.entries(description.paths).flatMap(([path, item]) =>
    Object.keys(item)
      .filter(isMethod)
      .flatMap((method) => {
        const operation = item[method];
        return operation === undefined ? [] : [describedOperation(description, path, item, method, operation)];
      }),
  );
}

function describedOperation(
  description: Description,
  path: string,
  item: PathItem,
  method: Method,
  operation: Operation,
): DescribedOperation {
  return {
    operationId: operation.operationId,
    method,
    path,
    operation,
    parameters: [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) =>
      resolve(description, parameter),
    ),
    requestBody: operation.requestBody && resolve(description, operation.requestBody),
    responses: new Map(
      Object.entries(operation.responses).map(([status, response]) => [
        status,
        describedResponse(description, response),
      ]),
    ),
  };
}

function describedResponse(description: Description, response: Referable<Response>): DescribedResponse {
  return { ...resolve(description, response), component: componentName(response) };
}

/** The bodies that some content allows, with the values of their named examples. */
export function bodiesOf(description: Description, content: Content): DescribedBody[] {
  return Object.entries(content).map(([mediaType, { schema = {}, examples = {} }]) => ({
    mediaType,
    schema,
    examples: new Map(
      Object.entries(examples).map(([name, example]) => [name, resolve(description, example).value ?? null]),
    ),
  }));
}

function isMethod(key: string): key is Method {
  return METHODS.some((method) => method === key);
}
