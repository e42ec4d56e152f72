import type { Api } from "@contacts-api/openapi";
import { type Body, bodiesOf } from "./body.js";
import { contradictionsOf, type LocatedContradiction } from "./contradictions.js";
import {
  type Description,
  METHODS,
  type Method,
  type Operation,
  type PathItem,
  type Referable,
  type Response,
  type SecurityScheme,
  type Server,
} from "./document.js";
import type { Evidence } from "./evidence.js";
import { type Field, fieldOfParameter } from "./fields.js";
import { namedSchemas, type SchemaReference } from "./named-schemas.js";
import { componentName, resolve } from "./reference.js";

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
  const shared = sharedResponseNames(description);
  const operations = operationsOf(description).map((located) => operationReference(description, located, shared));
  const sharedResponses = [...shared].map(([name, status]) => ({
    name,
    ...responseOf(description, status, { $ref: `#/components/responses/${name}` }, new Map()),
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
  { path, method, item, operation }: LocatedOperation,
  shared: ReadonlyMap<string, string>,
): OperationReference {
  return {
    id: operation.operationId,
    method,
    path,
    summary: operation.summary,
    description: operation.description ?? "",
    tag: operation.tags?.[0],
    evidence: operation["x-evidence"],
    parameters: [...(item.parameters ?? []), ...(operation.parameters ?? [])]
      .map((parameter) => resolve(description, parameter))
      .map((parameter) => ({ ...fieldOfParameter(description, parameter), place: parameter.in })),
    request: requestOf(description, operation),
    responses: Object.entries(operation.responses).map(([status, response]) =>
      responseOf(description, status, response, shared),
    ),
  };
}

function bodiesIn(operations: readonly OperationReference[], responses: readonly ResponseReference[]): Body[] {
  return [
    ...operations.flatMap(({ request }) => request?.bodies ?? []),
    ...[...operations.flatMap((operation) => operation.responses), ...responses].flatMap((response) => response.bodies),
  ];
}

interface LocatedOperation {
  readonly path: string;
  readonly method: Method;
  readonly item: PathItem;
  readonly operation: Operation;
}

function operationsOf(description: Description): LocatedOperation[] {
  return Object.entries(description.paths).flatMap(([path, item]: [string, PathItem]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation === undefined ? [] : [{ path, method, item, operation }];
    }),
  );
}

/** Names of the error responses to which at least two operations refer, with their status, in order of status. */
function sharedResponseNames(description: Description): Map<string, string> {
  const uses = operationsOf(description).flatMap(({ operation }) =>
    Object.entries(operation.responses).flatMap(([status, response]) => {
      const name = componentName(response);
      return name === undefined || !/^[45]/.test(status) ? [] : [{ name, status }];
    }),
  );
  const repeated = uses.filter(({ name }, index) => uses.findIndex((use) => use.name === name) !== index);
  return new Map(repeated.sort((a, b) => a.status.localeCompare(b.status)).map(({ name, status }) => [name, status]));
}

function requestOf(description: Description, operation: Operation): OperationReference["request"] {
  if (operation.requestBody === undefined) return undefined;
  const body = resolve(description, operation.requestBody);
  return {
    description: body.description ?? "",
    required: body.required === true,
    bodies: bodiesOf(description, body.content),
  };
}

function responseOf(
  description: Description,
  status: string,
  response: Referable<Response>,
  shared: ReadonlyMap<string, string>,
): ResponseReference {
  const name = componentName(response);
  const resolved = resolve(description, response);
  const elsewhere = name !== undefined && shared.has(name);
  return {
    status,
    description: resolved.description,
    evidence: resolved["x-evidence"],
    bodies: elsewhere ? [] : bodiesOf(description, resolved.content ?? {}),
    shared: elsewhere ? name : undefined,
  };
}
