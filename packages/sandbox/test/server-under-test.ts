import { apiRecords } from "@contacts-api/openapi";
import { type ApiId, createSandbox, type Sandbox, type SandboxOptions } from "@contacts-api/sandbox";
import { listen } from "@contacts-api/sandbox/node";
import { afterEach } from "vitest";
import { type CallOptions, createdContact, type HttpResponse, pathBelowBaseUrl, send } from "./http-call.js";

export type { CallOptions, HttpResponse } from "./http-call.js";

/** The two ways to reach a sandbox; every rule holds over both. */
export const transports = ["over HTTP", "in process"] as const;

export type Transport = (typeof transports)[number];

export interface ServerUnderTest {
  readonly sandbox: Sandbox;
  /** The origin of the server, without an API's name. */
  readonly origin: string;
  /** The URL that the API's paths are appended to. */
  readonly baseUrl: string;
  /** @param path Below account 1 of the API, such as `/contacts`; taken as it is when it begins with `/api` or `/rails`. */
  call(method: string, path: string, options?: CallOptions): Promise<HttpResponse>;
  /** Creates a contact and gives back the contact of the response. */
  create(body: unknown): Promise<HttpResponse["body"]>;
  /** The number of contacts in the account, those included that no list shows. */
  countContacts(): Promise<number>;
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
  const baseUrl = `${origin}/${api}`;
  const call = (method: string, path: string, { body, token, headers = {} }: CallOptions = {}) =>
    send(fetch, {
      api,
      baseUrl,
      method,
      path: pathBelowBaseUrl(path),
      headers: { ...credentials(api, token), ...headers },
      body,
    });
  const create = async (body: unknown) => createdContact(await call("POST", "/contacts", { body }));
  const countContacts = () => Promise.resolve(sandbox.state[api].contacts.length);
  return { sandbox, origin, baseUrl, call, create, countContacts } satisfies ServerUnderTest;
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
