import { type Api, apiRecords } from "../apis.js";
import type { Description, SecurityScheme } from "../description/document.js";
import { bodiesOf, type DescribedOperation } from "../description/operations.js";
import { resolveSchema } from "../description/references.js";
import type { JsonValue } from "../description/schema.js";
import { securitySchemeOf } from "../description/security.js";

/** A request as a sample sends it. The credential is no part of it: a sample reads that from the environment. */
export interface SampledRequest {
  readonly operationId: string;
  /** In capitals. */
  readonly method: string;
  /** The base URL of the API, without a slash at its end. */
  readonly origin: string;
  /** As in the description, with names in braces. */
  readonly path: string;
  readonly pathParameters: Readonly<Record<string, JsonValue>>;
  readonly queryParameters: Readonly<Record<string, JsonValue>>;
  readonly security: SecurityScheme;
  /** Undefined when the request has no body. */
  readonly mediaType: string | undefined;
  readonly body: JsonValue | undefined;
  /** Names of the fields of a form that are files. */
  readonly files: readonly string[];
  /** Whether a successful response has a body. */
  readonly returnsBody: boolean;
}

/** The variables of the environment from which samples take a credential: those of the commands of this project. */
export const CREDENTIAL_VARIABLES = {
  accessToken: "CONTACTS_ACCESS_TOKEN",
  key: "CONTACTS_API_KEY",
  secret: "CONTACTS_API_SECRET",
} as const;

/** The file that samples send where a form takes one. */
export const SAMPLE_FILE = "picture.png";

/**
 * The requests of an operation, with the examples of the description as values: one for each media type that it takes, with
 * the first example of the body, or one without a body. An optional parameter with named examples instead of one is left out:
 * most requests do without it.
 */
export function sampledRequests(
  api: Api,
  description: Description,
  { operationId, method, path, parameters, requestBody, responses }: DescribedOperation,
): SampledRequest[] {
  function examplesIn(place: string): Record<string, JsonValue> {
    return Object.fromEntries(
      parameters.flatMap(({ name, in: own, example }) =>
        own === place && example !== undefined ? [[name, example]] : [],
      ),
    );
  }
  const request = {
    operationId,
    method: method.toUpperCase(),
    origin: originOf(api, description),
    path,
    pathParameters: examplesIn("path"),
    queryParameters: examplesIn("query"),
    security: securitySchemeOf(description),
    returnsBody: [...responses].some(
      ([status, { content = {} }]) => status.startsWith("2") && Object.keys(content).length > 0,
    ),
  };
  const bodies = bodiesOf(description, requestBody?.content ?? {});
  if (bodies.length === 0) return [{ ...request, mediaType: undefined, body: undefined, files: [] }];
  return bodies.map(({ mediaType, schema, examples }) => {
    const { properties = {} } = resolveSchema(description, schema);
    const isFile = (name: string) => properties[name]?.format === "binary";
    const [body] = examples.values();
    return { ...request, mediaType, body, files: Object.keys(properties).filter(isFile) };
  });
}

/**
 * The base URL of an API with the defaults of its variables, without a slash at its end.
 *
 * @throws {Error} When the description names no server.
 */
export function originOf(api: Api, { servers: [server] = [] }: Pick<Description, "servers">): string {
  if (server === undefined) throw new Error(`The description of ${apiRecords[api].productName} names no server.`);
  return server.url.replace(/\{(\w+)\}/g, (whole, name: string) => server.variables?.[name]?.default ?? whole);
}

/** The whole URL with the values in place. */
export function urlOf({ origin, path, pathParameters, queryParameters }: SampledRequest): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(pathParameters[name])));
  const query = Object.entries(queryParameters).map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`);
  return `${origin}${filled}${query.length > 0 ? `?${query.join("&")}` : ""}`;
}

/** The fields of a form: objects and arrays are written with their keys in brackets, as servers in Ruby read them. */
export function formFields(body: JsonValue | undefined): [name: string, value: string][] {
  return Object.entries(body ?? {}).flatMap(([name, value]) => fieldsBelow(name, value));
}

function fieldsBelow(name: string, value: unknown): [string, string][] {
  if (typeof value !== "object" || value === null) return [[name, String(value)]];
  return Object.entries(value).flatMap(([key, inner]) => fieldsBelow(`${name}[${key}]`, inner));
}
