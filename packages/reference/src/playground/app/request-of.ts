import type { JsonValue } from "@contacts-api/openapi/reader";
import type { SampledRequest } from "@contacts-api/openapi/samples";
import type { PlayableApi, PlayableField, PlayableOperation } from "../playable.js";

/** What is typed into the fields of an operation, by the key of each. */
export type Values = Readonly<Record<string, string>>;

/** Unique among the fields of an operation, and the ID of its input. */
export function keyOf({ place, name }: PlayableField): string {
  return `${place}-${name}`;
}

/**
 * What the fields say, as the request that samples are made of. Empty fields are left out.
 *
 * @param fileName Of the file that was chosen: with it the body is a form.
 */
export function requestOf(
  api: PlayableApi,
  operation: PlayableOperation,
  values: Values,
  fileName: string | undefined,
): SampledRequest {
  const { method, path, returnsBody } = operation;
  const file = fileName === undefined ? undefined : operation.file;
  const mediaType = file?.mediaType ?? operation.mediaType;
  function given(place: PlayableField["place"]): Record<string, JsonValue> {
    const fields = operation.fields.filter((field) => field.place === place && values[keyOf(field)] !== "");
    return Object.fromEntries(fields.map((field) => [field.name, readValue(field, values[keyOf(field)] ?? "")]));
  }
  return {
    operationId: operation.id,
    method,
    origin: api.origin,
    path,
    pathParameters: { ...emptyPath(operation), ...given("path") },
    queryParameters: given("query"),
    security: api.security,
    mediaType,
    body: mediaType === undefined ? undefined : { ...given("body"), ...(file && { [file.name]: fileName ?? "" }) },
    files: file === undefined ? [] : [file.name],
    returnsBody,
  };
}

function emptyPath({ fields }: PlayableOperation): Record<string, string> {
  return Object.fromEntries(fields.filter(({ place }) => place === "path").map(({ name }) => [name, ""]));
}

/** The text as a value of the field's type. What is none of its values stays a text, for the check and the server to refuse. */
function readValue({ kind, type }: PlayableField, text: string): JsonValue {
  if (text === "null" && type.includes("null")) return null;
  if (kind === "number") return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
  if (kind === "boolean") return text === "true" || text === "false" ? text === "true" : text;
  if (kind === "text") return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
