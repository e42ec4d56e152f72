import { type Api, evidenceLegend } from "@contacts-api/openapi";
import {
  type CodeSample,
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
import { datedEvidence, type Evidence, type SeenSources } from "./evidence.js";
import { type Field, fieldOfParameter } from "./fields.js";
import { namedSchemas, type SchemaReference } from "./named-schemas.js";

/** A description prepared for rendering: references are resolved, and every table is a list of rows. */
export interface ApiReference {
  readonly id: Api;
  readonly title: string;
  readonly version: string;
  readonly summary: string;
  readonly description: string;
  /** Of what the description of the whole API says. */
  readonly evidence: Evidence | undefined;
  /** The vendor's pages that the description cites. */
  readonly sources: SeenSources;
  readonly servers: readonly Server[];
  readonly security: readonly (SecurityScheme & { readonly key: string; readonly evidence: Evidence | undefined })[];
  readonly operations: readonly OperationReference[];
  /** The errors that have a name, once each, in the order of their statuses. */
  readonly errorResponses: readonly (ResponseReference & { readonly component: string })[];
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
  /** In the order of the description. */
  readonly samples: readonly CodeSample[];
}

export interface ResponseReference {
  readonly status: string;
  readonly description: string;
  readonly evidence: Evidence | undefined;
  readonly bodies: readonly Body[];
  /** Name of the component that the response is; undefined when it is written in place. */
  readonly component: string | undefined;
}

/** Reads a bundled description. The legend of evidence in its text is left out: it is a page of its own. Throws when a reference in it is dead. */
export function readApiReference(id: Api, description: Description): ApiReference {
  const { info, components = {} } = description;
  const described = operationsOf(description);
  const operations = described.map((operation) => operationReference(description, operation));
  const errorResponses = errorResponsesOf(operations);
  return {
    id,
    title: info.title,
    version: info.version,
    summary: info.summary ?? "",
    description: info.description?.replace(evidenceLegend(description), "").trimEnd() ?? "",
    evidence: datedEvidence(description, info["x-evidence"]),
    sources: description["x-sources"] ?? {},
    servers: description.servers ?? [],
    security: Object.entries(components.securitySchemes ?? {}).map(([key, referred]) => {
      const scheme = resolve(description, referred);
      return { key, ...scheme, evidence: datedEvidence(description, scheme["x-evidence"]) };
    }),
    operations,
    errorResponses,
    schemas: namedSchemas(description, bodiesIn(operations)),
    contradictions: contradictionsOf(description),
  };
}

function operationReference(
  description: Description,
  { operationId, method, path, operation, parameters, requestBody, responses }: DescribedOperation,
): OperationReference {
  return {
    id: operationId,
    method,
    path,
    summary: operation.summary,
    description: operation.description ?? "",
    tag: operation.tags?.[0],
    evidence: datedEvidence(description, operation["x-evidence"]),
    parameters: parameters.map((parameter) => ({
      ...fieldOfParameter(description, parameter),
      place: parameter.in,
    })),
    request: requestOf(description, requestBody),
    responses: [...responses].map(([status, response]) => responseOf(description, status, response)),
    samples: operation["x-codeSamples"] ?? [],
  };
}

function bodiesIn(operations: readonly OperationReference[]): Body[] {
  return operations.flatMap(({ request, responses }) => [
    ...(request?.bodies ?? []),
    ...responses.flatMap(({ bodies }) => bodies),
  ]);
}

function errorResponsesOf(operations: readonly OperationReference[]): ApiReference["errorResponses"] {
  const named = operations
    .flatMap(({ responses }) => responses)
    .filter(({ status }) => /^([45]|default)/.test(status))
    .flatMap((response) => (response.component === undefined ? [] : [{ ...response, component: response.component }]));
  const once = new Map(named.map((response) => [response.component, response]));
  return [...once.values()].sort((a, b) => a.status.localeCompare(b.status));
}

function requestOf(description: Description, body: RequestBody | undefined): OperationReference["request"] {
  if (body === undefined) return undefined;
  return {
    description: body.description ?? "",
    required: body.required === true,
    bodies: bodiesOf(description, body.content),
  };
}

function responseOf(description: Description, status: string, response: DescribedResponse): ResponseReference {
  return {
    status,
    description: response.description,
    evidence: datedEvidence(description, response["x-evidence"]),
    bodies: bodiesOf(description, response.content ?? {}),
    component: response.component,
  };
}
