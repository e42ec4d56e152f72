import type { IncomingRequest } from "../../http/incoming-request.js";
import type { UploadedFile } from "../../store/contacts/avatar-file.js";
import type { JsonObject } from "../../store/json.js";
import { BadRequest } from "./bad-request.js";
import { readJsonBody } from "./json-body.js";
import { nestParameters } from "./nested-parameters.js";
import { readUrlEncoded } from "./query-string.js";
import { checkText } from "./text-check.js";

export interface Body {
  readonly parameters: JsonObject;
  /** Uploaded files, by the name of their field. */
  readonly files: ReadonlyMap<string, UploadedFile>;
}

const LARGEST_BODY = 10 * 1024 * 1024;

const NO_FILES: ReadonlyMap<string, UploadedFile> = new Map();
const NO_BODY: Body = { parameters: {}, files: NO_FILES };

const JSON_TYPES = new Set(["application/json", "text/x-json", "application/jsonrequest"]);

/**
 * Reads the body according to its `Content-Type`: JSON, form-encoded or multipart. Without a type it is read as
 * form-encoded; with any other type, such as `text/plain`, it is ignored.
 *
 * @throws {BadRequest} when the body does not match its type.
 * @throws {PayloadTooLarge} over 10 MB.
 */
export async function readBody(request: IncomingRequest): Promise<Body> {
  if (request.method === "GET" || request.method === "HEAD") return NO_BODY;
  const bytes = await request.readBytes(LARGEST_BODY);
  if (bytes.byteLength === 0) return NO_BODY;
  const contentType = request.header("content-type") ?? "application/x-www-form-urlencoded";
  const mediaType = (contentType.split(";", 1)[0] ?? "").trim().toLowerCase();
  if (JSON_TYPES.has(mediaType)) return { parameters: readJsonBody(decodeText(bytes)), files: NO_FILES };
  if (mediaType === "application/x-www-form-urlencoded") {
    return { parameters: readUrlEncoded(decodeText(bytes)), files: NO_FILES };
  }
  return mediaType === "multipart/form-data" ? readMultipart(bytes, contentType) : NO_BODY;
}

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function decodeText(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new BadRequest("The body is not UTF-8.");
  }
}

async function readMultipart(bytes: Uint8Array, contentType: string): Promise<Body> {
  const form = await parseMultipart(bytes, contentType);
  const texts: [string, string][] = [];
  const files = new Map<string, UploadedFile>();
  for (const [name, value] of form) {
    if (typeof value === "string") texts.push([checkText(name), checkText(value)]);
    else files.set(name, await uploadedFile(value));
  }
  return { parameters: nestParameters(texts), files };
}

async function parseMultipart(bytes: Uint8Array, contentType: string): Promise<FormData> {
  try {
    return await new Response(bytes as BodyInit, { headers: { "content-type": contentType } }).formData();
  } catch {
    throw new BadRequest("The multipart body cannot be read.");
  }
}

async function uploadedFile(file: File): Promise<UploadedFile> {
  return { fileName: file.name, contentType: file.type, bytes: new Uint8Array(await file.arrayBuffer()) };
}
