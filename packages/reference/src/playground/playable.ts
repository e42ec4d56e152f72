import type { Api } from "@contacts-api/openapi";
import type { SecurityScheme } from "@contacts-api/openapi/reader";
import { originOf } from "@contacts-api/openapi/samples";
import type { ApiReference, OperationReference } from "../description/api-reference.js";
import type { Body } from "../description/body.js";
import type { Field } from "../description/fields.js";
import { nameOf } from "../pages/paths.js";

/** An API as the playground offers it. */
export interface PlayableApi {
  readonly id: Api;
  readonly name: string;
  /** The base URL of the vendor, with the defaults of its variables. */
  readonly origin: string;
  readonly security: SecurityScheme;
  readonly operations: readonly PlayableOperation[];
}

export interface PlayableOperation {
  readonly id: string;
  readonly summary: string;
  /** In capitals. */
  readonly method: string;
  /** As in the description, with names in braces. */
  readonly path: string;
  /** Parameters, then the fields of the body. */
  readonly fields: readonly PlayableField[];
  /** Of the body; undefined when the operation takes none. */
  readonly mediaType: string | undefined;
  /** Undefined when the operation takes no file. */
  readonly file: PlayableFile | undefined;
  /** Whether a successful response has a body. */
  readonly returnsBody: boolean;
}

/** A file that makes the body a form. */
export interface PlayableFile {
  readonly name: string;
  readonly mediaType: string;
}

/** Something to fill in. */
export interface PlayableField {
  readonly name: string;
  readonly place: "path" | "query" | "body";
  readonly required: boolean;
  /** The type in words, such as `string or null`. */
  readonly type: string;
  /** How what is typed is read; what cannot be read so is sent as text. */
  readonly kind: "text" | "number" | "boolean" | "json";
  /** The values that are allowed; empty when it is not a choice. */
  readonly choices: readonly string[];
  /** What it is filled with at first. */
  readonly example: string;
}

/** What the playground needs to know of an API. */
export function playableApi(api: ApiReference): PlayableApi {
  const [security] = api.security;
  if (security === undefined) throw new Error(`The description of ${api.id} states no way to sign in.`);
  const { type, name, scheme } = security;
  return {
    id: api.id,
    name: nameOf(api),
    origin: originOf(api.id, api),
    security: { type, ...(name === undefined ? {} : { name }), ...(scheme === undefined ? {} : { scheme }) },
    operations: api.operations.map(playableOperation),
  };
}

function playableOperation({
  id,
  summary,
  method,
  path,
  parameters,
  request,
  responses,
}: OperationReference): PlayableOperation {
  const body = request?.bodies[0];
  const values = Object.entries(body?.examples[0]?.value ?? {});
  const bodyFields = body?.fields.filter(({ name }) => !/[.[(]/.test(name)) ?? [];
  return {
    id,
    summary,
    method: method.toUpperCase(),
    path,
    fields: [
      ...parameters.flatMap((field) =>
        field.place === "path" || field.place === "query"
          ? [playableField(field, field.place, field.required ? field.example : undefined)]
          : [],
      ),
      ...bodyFields.map((field) => playableField(field, "body", values.find(([name]) => name === field.name)?.[1])),
    ],
    mediaType: body?.mediaType,
    file: request?.bodies.map(fileOf).find((file) => file !== undefined),
    returnsBody: responses.some(({ status, bodies }) => status.startsWith("2") && bodies.length > 0),
  };
}

function fileOf({ mediaType, fields }: Body): PlayableFile | undefined {
  const field = fields.find(({ type }) => type.some(({ text }) => text === "string (binary)"));
  return field === undefined ? undefined : { name: field.name, mediaType };
}

function playableField(field: Field, place: PlayableField["place"], example: unknown): PlayableField {
  // Components with a name have fields of their own.
  const type = field.type.map(({ text, schema }) => (schema === undefined ? text : "object")).join("");
  return {
    name: field.name,
    place,
    required: field.required,
    type,
    kind: kindOf(type),
    choices: /^array|^object/.test(type) ? [] : field.allowed.map(String),
    example: example === undefined ? "" : typeof example === "string" ? example : JSON.stringify(example),
  };
}

function kindOf(type: string): PlayableField["kind"] {
  if (/^(array|object)/.test(type)) return "json";
  if (/^(integer|number)/.test(type)) return "number";
  return type.startsWith("boolean") ? "boolean" : "text";
}
