import type { IncomingRequest } from "../../http/incoming-request.js";
import type { UploadedFile } from "../../store/contacts/avatar-file.js";
import type { JsonObject } from "../../store/json.js";
import { BadRequest } from "./bad-request.js";
import { readJsonBody } from "./json-body.js";
import { nestParameters } from "./nested-parameters.js";
import { NotAcceptable } from "./not-acceptable.js";
import { readPairs } from "./query-string.js";
import { checkText } from "./text-check.js";

export interface Body {
  readonly parameters: JsonObject;
  /** Uploaded files, by the name of their field. */
  readonly files: ReadonlyMap<string, UploadedFile>;
}

const LARGEST_BODY = 10 * 1024 * 1024;

const NO_FILES: ReadonlyMap<string, UploadedFile> = new Map();
const NO_BODY: Body = { parameters: {}, files: NO_FILES };

const URL_ENCODED = "application/x-www-form-urlencoded";
const MULTIPART = "multipart/form-data";
const JSON_TYPES = new Set(["application/json", "text/x-json", "application/jsonrequest", "application/problem+json"]);

/** A type and a subtype, as upstream's framework wants them. */
const MEDIA_TYPE = /^[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+$/;

/**
 * Reads the body according to its `Content-Type`: JSON, form-encoded or multipart. Without a type it is read as
 * form-encoded; with any other type, such as `text/plain`, it is ignored.
 *
 * @throws {NotAcceptable} when the type is empty or no media type.
 * @throws {BadRequest} when the body does not match its type.
 * @throws {PayloadTooLarge} over 10 MB.
 */
export async function readBody(request: IncomingRequest): Promise<Body> {
  if (request.method === "GET" || request.method === "HEAD") return NO_BODY;
  const mediaType = mediaTypeOf(request);
  if (!MEDIA_TYPE.test(mediaType)) throw new NotAcceptable("The Content-Type is no media type.");
  const bytes = await request.readBytes(LARGEST_BODY);
  if (bytes.byteLength === 0) return NO_BODY;
  if (JSON_TYPES.has(mediaType)) return { parameters: readJsonBody(decodeText(bytes)), files: NO_FILES };
  if (mediaType === URL_ENCODED) {
    return { parameters: nestParameters(readPairs(decodeText(bytes))), files: NO_FILES };
  }
  return mediaType === MULTIPART ? readMultipart(request, bytes) : NO_BODY;
}

export function isForm(request: IncomingRequest): boolean {
  const mediaType = mediaTypeOf(request);
  return mediaType === URL_ENCODED || mediaType === MULTIPART;
}

/**
 * The names and values of a form, without its files.
 *
 * @throws {BadRequest} when the body is no form.
 * @throws {PayloadTooLarge} over 10 MB.
 */
export async function formPairs(request: IncomingRequest): Promise<(readonly [string, string | null])[]> {
  const bytes = await request.readBytes(LARGEST_BODY);
  if (mediaTypeOf(request) === URL_ENCODED) return readPairs(decodeText(bytes));
  return textsOf(await parseMultipart(request, bytes));
}

function contentTypeOf(request: IncomingRequest): string {
  return request.header("content-type") ?? URL_ENCODED;
}

function mediaTypeOf(request: IncomingRequest): string {
  return (contentTypeOf(request).split(/[;,]/, 1)[0] ?? "").trim().toLowerCase();
}

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function decodeText(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new BadRequest("The body is not UTF-8.");
  }
}

async function readMultipart(request: IncomingRequest, bytes: Uint8Array): Promise<Body> {
  const form = await parseMultipart(request, bytes);
  const files = new Map<string, UploadedFile>();
  for (const [name, value] of form) {
    // A file input in which no file was chosen sends a part with an empty name.
    if (typeof value !== "string" && value.name !== "") files.set(name, await uploadedFile(value));
  }
  return { parameters: nestParameters(textsOf(form)), files };
}

function textsOf(form: FormData): [string, string][] {
  return [...form].flatMap(([name, value]): [string, string][] =>
    typeof value === "string" ? [[checkText(name), checkText(value)]] : [],
  );
}

async function parseMultipart(request: IncomingRequest, bytes: Uint8Array): Promise<FormData> {
  try {
    return await new Response(bytes as BodyInit, { headers: { "content-type": contentTypeOf(request) } }).formData();
  } catch {
    throw new BadRequest("The multipart body cannot be read.");
  }
}

async function uploadedFile(file: File): Promise<UploadedFile> {
  return { fileName: file.name, contentType: file.type, bytes: new Uint8Array(await file.arrayBuffer()) };
}
