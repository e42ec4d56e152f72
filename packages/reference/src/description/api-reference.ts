import type { Api } from "@contacts-api/openapi";
import {
  type DescribedOperation,
  type DescribedResponse,
  type Description,
  type Method,
  operationsOf,
  type RequestBody,
  resolve,
  type SecurityScheme,
  type Server,
} from "@contacts-api/openapi/reader";
import { type Body, bodiesOf } from "./body.js";
import { contradictionsOf, type LocatedContradiction } from "./contradictions.js";
import type { Evidence } from "./evidence.js";
import { type Field, fieldOfParameter } from "./fields.js";
import { namedSchemas, type SchemaReference } from "./named-schemas.js";

/** A description prepared for rendering: references are resolved, and every table is a list of rows. */
export interface ApiReference {
  readonly id: Api;
  readonly title: string;
  readonly version: string;
  readonly summary: string;
  readonly description: string;
  readonly servers: readonly Server[];
  readonly security: readonly (SecurityScheme & { readonly key: string })[];
  readonly operations: readonly OperationReference[];
  /** Responses that several operations share, by component name; usually the errors. */
  readonly sharedResponses: readonly (ResponseReference & { readonly name: string })[];
  /** Components that a row of a table names instead of spelling them out, by name. */
  readonly schemas: readonly SchemaReference[];
  readonly contradictions: readonly LocatedContradiction[];
}

export interface OperationReference {
  readonly id: string;
  readonly method: Method;
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly tag: string | undefined;
  readonly evidence: Evidence | undefined;
  readonly parameters: readonly (Field & { readonly place: string })[];
  readonly request:
    | { readonly description: string; readonly required: boolean; readonly bodies: readonly Body[] }
    | undefined;
  readonly responses: readonly ResponseReference[];
}

export interface ResponseReference {
  readonly status: string;
  readonly description: string;
  readonly evidence: Evidence | undefined;
  readonly bodies: readonly Body[];
  /** Name of the shared response that this one is; its bodies are shown there. */
  readonly shared?: string | undefined;
}

/** Reads a bundled description. Throws when a reference in it is dead. */
export function readApiReference(id: Api, description: Description): ApiReference {
  const { info, components = {} } = description;
  const described = operationsOf(description);
  const shared = sharedErrors(described);
  const operations = described.map((operation) => operationReference(description, operation, shared));
  const sharedResponses = [...shared].map(([name, { status, response }]) => ({
    name,
    ...responseOf(description, status, response, new Map()),
  }));
  return {
    id,
    title: info.title,
    version: info.version,
    summary: info.summary ?? "",
    description: info.description ?? "",
    servers: description.servers ?? [],
    security: Object.entries(components.securitySchemes ?? {}).map(([key, scheme]) => ({
      key,
      ...resolve(description, scheme),
    })),
    operations,
    sharedResponses,
    schemas: namedSchemas(description, bodiesIn(operations, sharedResponses)),
    contradictions: contradictionsOf(description),
  };
}

function operationReference(
  description: Description,
  { operationId, method, path, operation, parameters, requestBody, responses }: DescribedOperation,
  shared: ReadonlyMap<string, SharedResponse>,
): OperationReference {
  return {
    id: operationId,
    method,
    path,
    summary: operation.summary,
    description: operation.description ?? "",
    tag: operation.tags?.[0],
    evidence: operation["x-evidence"],
    parameters: parameters.map((parameter) => ({
      ...fieldOfParameter(description, parameter),
      place: parameter.in,
    })),
    request: requestOf(description, requestBody),
    responses: [...responses].map(([status, response]) => responseOf(description, status, response, shared)),
  };
}

function bodiesIn(operations: readonly OperationReference[], responses: readonly ResponseReference[]): Body[] {
  return [
    ...operations.flatMap(({ request }) => request?.bodies ?? []),
    ...[...operations.flatMap((operation) => operation.responses), ...responses].flatMap((response) => response.bodies),
  ];
}

interface SharedResponse {
  readonly status: string;
  readonly response: DescribedResponse;
}

/** The error responses to which at least two operations refer, by component name, in order of status. */
function sharedErrors(operations: readonly DescribedOperation[]): Map<string, SharedResponse> {
  const uses = operations.flatMap(({ responses }) =>
    [...responses].flatMap(([status, response]) => {
      const name = response.component;
      return name === undefined || !/^([45]|default)/.test(status) ? [] : [{ name, status, response }];
    }),
  );
  const repeated = uses.filter(({ name }, index) => uses.findIndex((use) => use.name === name) !== index);
  const sorted = repeated.sort((a, b) => a.status.localeCompare(b.status));
  return new Map(sorted.map(({ name, status, response }) => [name, { status, response }]));
}

function requestOf(description: Description, body: RequestBody | undefined): OperationReference["request"] {
  if (body === undefined) return undefined;
  return {
    description: body.description ?? "",
    required: body.required === true,
    bodies: bodiesOf(description, body.content),
  };
}

function responseOf(
  description: Description,
  status: string,
  response: DescribedResponse,
  shared: ReadonlyMap<string, SharedResponse>,
): ResponseReference {
  const name = response.component;
  const elsewhere = name !== undefined && shared.has(name);
  return {
    status,
    description: response.description,
    evidence: response["x-evidence"],
    bodies: elsewhere ? [] : bodiesOf(description, response.content ?? {}),
    shared: elsewhere ? name : undefined,
  };
}
