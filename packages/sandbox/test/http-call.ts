import type { ApiId } from "@contacts-api/sandbox";
import { checkResponse } from "./response-check.js";

export interface CallOptions {
  /** Sent as JSON unless it is a string, form data or URL parameters. */
  readonly body?: unknown;
  /** Null sends none. Default: the administrator's. */
  readonly token?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface HttpResponse {
  readonly status: number;
  readonly type: string | null;
  readonly headers: Headers;
  readonly text: string;
  /** The parsed body; the text where it is not JSON. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into responses of many shapes
  readonly body: any;
}

export interface HttpCall {
  readonly api: ApiId;
  readonly baseUrl: string;
  readonly method: string;
  /** Below the base URL, with the query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Sends a request, and checks the response against the API's description. */
export async function send(fetch: typeof globalThis.fetch, call: HttpCall): Promise<HttpResponse> {
  const { api, baseUrl, method, path, headers, body } = call;
  const request = new Request(`${baseUrl}${path}`, {
    method,
    headers: { ...bodyHeaders(body), ...headers },
    ...(body !== undefined && { body: encoded(body) }),
  });
  const response = await fetch(request);
  const text = await response.text();
  const type = response.headers.get("content-type");
  const received: HttpResponse = {
    status: response.status,
    type,
    headers: response.headers,
    text,
    body: parsed(text, type),
  };
  checkResponse(api, { method, path, status: received.status, type, text });
  return received;
}

/** The contact that a response to a create contains. */
export function createdContact({ status, text, body }: HttpResponse): HttpResponse["body"] {
  if (status !== 200) throw new Error(`The contact was not created: ${status} ${text}`);
  return body.payload.contact;
}

/** @param path Below an account, such as `/contacts`; taken as it is when it begins with `/api` or `/rails`. */
export function pathBelowBaseUrl(path: string): string {
  return /^\/(?:api|rails)\b/.test(path) ? path : `/api/v1/accounts/1${path}`;
}

function bodyHeaders(body: unknown): Record<string, string> {
  if (body === undefined || body instanceof FormData || body instanceof URLSearchParams) return {};
  return { "content-type": "application/json" };
}

function encoded(body: unknown): BodyInit {
  if (typeof body === "string" || body instanceof FormData || body instanceof URLSearchParams) return body;
  return JSON.stringify(body);
}

function parsed(text: string, type: string | null): unknown {
  return type?.startsWith("application/json") && text !== "" ? JSON.parse(text) : text;
}
