import { apiRecords } from "@contacts-api/openapi";
import { type ApiId, createSandbox, type Sandbox, type SandboxOptions } from "@contacts-api/sandbox";
import { listen } from "@contacts-api/sandbox/node";
import { afterEach } from "vitest";
import { checkResponse } from "./response-check.js";

/** The two ways to reach a sandbox; every rule holds over both. */
export const transports = ["over HTTP", "in process"] as const;

export type Transport = (typeof transports)[number];

export interface CallOptions {
  /** Sent as JSON unless it is a string, form data or URL parameters. */
  readonly body?: unknown;
  /** Null sends none. Default: the administrator's. */
  readonly token?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  readonly type: string | null;
  readonly headers: Headers;
  readonly text: string;
  /** The parsed body; the text where it is not JSON. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of many shapes
  readonly body: any;
}

export interface ServerUnderTest {
  readonly sandbox: Sandbox;
  /** The origin that answers, without an API's name. */
  readonly origin: string;
  /** @param path Below account 1 of the API, such as `/contacts`; taken as it is when it begins with `/api` or `/rails`. */
  call(method: string, path: string, options?: CallOptions): Promise<Answer>;
  /** Creates a contact and gives back the contact of the answer. */
  create(body: unknown): Promise<Answer["body"]>;
}

export interface ServerOptions extends SandboxOptions {
  /** Default inquirly, whose description has the most operations. */
  readonly api?: ApiId;
}

/** Starts a fresh sandbox, closed after the test. */
export async function start(transport: Transport, { api = "inquirly", ...options }: ServerOptions = {}) {
  const sandbox = createSandbox(options);
  const { origin, fetch, close } = await reach(sandbox, transport);
  closers.push(close);
  const call = async (method: string, path: string, { body, token, headers = {} }: CallOptions = {}) => {
    const below = /^\/(?:api|rails)\b/.test(path) ? path : `/api/v1/accounts/1${path}`;
    const request = new Request(`${origin}/${api}${below}`, {
      method,
      headers: { ...credentials(api, token), ...bodyHeaders(body), ...headers },
      ...(body !== undefined && { body: encoded(body) }),
    });
    const response = await fetch(request);
    const text = await response.text();
    const type = response.headers.get("content-type");
    const answer: Answer = { status: response.status, type, headers: response.headers, text, body: parsed(text, type) };
    checkResponse(api, { method, path: below, status: answer.status, type, text });
    return answer;
  };
  const create = async (body: unknown) => {
    const answer = await call("POST", "/contacts", { body });
    if (answer.status !== 200) throw new Error(`The contact was not created: ${answer.status} ${answer.text}`);
    return answer.body.payload.contact;
  };
  return { sandbox, origin, call, create } satisfies ServerUnderTest;
}

let closers: (() => Promise<void>)[] = [];

afterEach(async () => {
  await Promise.all(closers.map((close) => close()));
  closers = [];
});

async function reach(sandbox: Sandbox, transport: Transport) {
  if (transport === "in process") {
    return { origin: "http://localhost", fetch: sandbox.fetch, close: () => Promise.resolve() };
  }
  const server = await listen(sandbox);
  return { origin: server.url, fetch: globalThis.fetch, close: () => server.close() };
}

function credentials(api: ApiId, token: string | null | undefined): Record<string, string> {
  if (token === null) return {};
  if (apiRecords[api].credential === "keyPair")
    return { authorization: `Basic ${btoa(token ?? "sandbox-key:sandbox-secret")}` };
  return { api_access_token: token ?? "sandbox-admin-token" };
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
