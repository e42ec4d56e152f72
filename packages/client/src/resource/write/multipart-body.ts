import { ConfigurationError } from "../../errors/configuration-error.js";
import { isRecord } from "../../model/records.js";
import { toSnakeCase } from "./snake-case.js";

/** A body as it is sent, and the headers that say what it is. */
interface SerializedBody {
  readonly content: string | ArrayBuffer;
  readonly contentType: string;
}

/**
 * The fields of a contact by their documented names, with the values that the server will store. Beside an avatar every value
 * is sent in a form, as text: that which JSON has for numbers, booleans and dates. Throws a `ConfigurationError` for what
 * has none.
 */
export function toBody(fields: object): Record<string, unknown> {
  const body = toSnakeCase(fields);
  return "avatar" in body ? mapValues(body, toFormValue) : toJsonValues(body);
}

/** The values as JSON has them: dates as text, and nothing that is undefined. */
function toJsonValues(body: Record<string, unknown>): Record<string, unknown> {
  try {
    return JSON.parse(JSON.stringify(body));
  } catch (failure) {
    throw new ConfigurationError(`the fields cannot be written as JSON: ${failure}`);
  }
}

/**
 * A body as a form when it holds a file, and as JSON when it does not. The form is written here and not by `fetch`: one that
 * is not the platform's sends the platform's FormData as the text `[object FormData]`.
 */
export async function serializeBody(body: object): Promise<SerializedBody> {
  if (!("avatar" in body)) return { content: JSON.stringify(body), contentType: "application/json" };
  const response = new Response(toForm(body));
  const contentType = `${response.headers.get("content-type")}`; // read before the body, with which Bun drops it
  return { content: await response.arrayBuffer(), contentType };
}

function toForm(body: object): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) {
    // A file without a name is none to the servers.
    if (value instanceof Blob) form.append(name, value, value instanceof File ? value.name : name);
    else if (isRecord(value))
      for (const [key, text] of Object.entries(value)) form.append(`${name}[${key}]`, `${text}`);
    else form.append(name, `${value}`);
  }
  return form;
}

function toFormValue(name: string, value: unknown): unknown {
  if (name === "avatar") {
    if (value instanceof Blob) return value;
    throw new ConfigurationError("avatar must be a Blob or a File");
  }
  if (!isRecord(value) || Array.isArray(value) || value instanceof Date) return toFormText(name, value);
  const given = Object.entries(value).filter(([, member]) => member !== undefined);
  return mapValues(Object.fromEntries(given), (key, member) => {
    if (key === "" || /[[\]]/.test(key)) throw notInForm(`${name}[${key}]`);
    return toFormText(`${name}[${key}]`, member);
  });
}

function toFormText(name: string, value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean" || Number.isFinite(value)) return String(value);
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
  throw notInForm(name);
}

function notInForm(name: string): ConfigurationError {
  return new ConfigurationError(`${name} cannot be sent beside an avatar, only text, numbers, booleans and dates can`);
}

function mapValues(
  record: Record<string, unknown>,
  map: (name: string, value: unknown) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(name, value)]));
}
