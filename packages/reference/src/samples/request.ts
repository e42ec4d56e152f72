import type { SecurityScheme } from "@contacts-api/openapi/reader";
import type { ApiReference, OperationReference } from "../description/api-reference.js";
import type { Body } from "../description/body.js";

/** A request as a sample sends it: the values are the examples of the description, the credential is a placeholder. */
export interface SampledRequest {
  /** In capitals. */
  readonly method: string;
  readonly origin: string;
  /** As in the description, with names in braces. */
  readonly path: string;
  readonly pathParameters: Readonly<Record<string, unknown>>;
  readonly queryParameters: Readonly<Record<string, unknown>>;
  readonly security: SecurityScheme;
  readonly mediaType: string | undefined;
  readonly body: unknown;
  /** Names of the fields of a form that are files. */
  readonly files: readonly string[];
  /** Whether a successful response has a body. */
  readonly returnsBody: boolean;
}

/** The requests of an operation: one for each media type that it takes, or one without a body. */
export function requestsOf(api: ApiReference, operation: OperationReference): SampledRequest[] {
  const [security] = api.security;
  if (security === undefined) throw new Error(`The description of ${api.id} states no way to sign in.`);
  const request = {
    method: operation.method.toUpperCase(),
    origin: originOf(api),
    path: operation.path,
    pathParameters: examplesOf(operation, "path"),
    queryParameters: examplesOf(operation, "query"),
    security,
    returnsBody: operation.responses.some(({ status, bodies }) => status.startsWith("2") && bodies.length > 0),
  };
  const bodies: readonly (Body | undefined)[] = operation.request?.bodies ?? [undefined];
  return bodies.map((body) => ({
    ...request,
    mediaType: body?.mediaType,
    body: body?.examples[0]?.value,
    files: body?.fields.filter(isFile).map(({ name }) => name) ?? [],
  }));
}

/** The whole URL with the values in place. */
export function urlOf({ origin, path, pathParameters, queryParameters }: SampledRequest): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(pathParameters[name])));
  const query = Object.entries(queryParameters).map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`);
  return `${origin}${filled}${query.length > 0 ? `?${query.join("&")}` : ""}`;
}

/** The fields of a form: objects and arrays are written with their keys in brackets, as servers in Ruby read them. */
export function formFields(body: unknown): [name: string, value: string][] {
  return Object.entries(body ?? {}).flatMap(([name, value]) => fieldsBelow(name, value));
}

function fieldsBelow(name: string, value: unknown): [string, string][] {
  if (typeof value !== "object" || value === null) return [[name, String(value)]];
  return Object.entries(value).flatMap(([key, inner]) => fieldsBelow(`${name}[${key}]`, inner));
}

/** The base URL of an API with the defaults of its variables, without a slash at its end. */
export function originOf({ id, servers: [server] }: ApiReference): string {
  if (server === undefined) throw new Error(`The description of ${id} names no server.`);
  return server.url.replace(/\{(\w+)\}/g, (whole, name: string) => server.variables?.[name]?.default ?? whole);
}

function isFile({ type }: Body["fields"][number]): boolean {
  return type.some((word) => word.text === "string (binary)");
}

function examplesOf({ parameters }: OperationReference, place: string): Record<string, unknown> {
  const shown = parameters.filter((parameter) => parameter.place === place && parameter.example !== undefined);
  return Object.fromEntries(shown.map(({ name, example }) => [name, example]));
}
