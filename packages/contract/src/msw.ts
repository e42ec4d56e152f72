import type { Api } from "@contacts-api/openapi";
import { type HttpHandler, type HttpRequestHandler, http } from "msw";
import { contractOf } from "./contract-of.js";
import type { OperationContract } from "./validation/api-contract.js";

export interface ContractHandlersOptions {
  readonly api: Api;
  /** What the front end calls, such as `https://desk.example`; a host, with the path before the described ones. */
  readonly baseUrl: string | URL;
  /**
   * Serves the requests, such as the `fetch` of a sandbox. Wrapped in `contractFetch`, it checks each of them.
   *
   * @param request As it was sent, but for the URL when `serverUrl` is given.
   */
  readonly fetch: (request: Request) => Response | Promise<Response>;
  /** What stands in place of `baseUrl` in the URLs that `fetch` is given. Default: `baseUrl`, which changes nothing. */
  readonly serverUrl?: string | URL;
}

/**
 * Handlers of Mock Service Worker for the described operations of an API, and for nothing else, so that a request to what
 * is not described is an unhandled one.
 *
 * @throws {ConfigurationError} When there is no such API.
 * @throws {TypeError} When a URL is none.
 *
 * @example
 * ```ts
 * const handlers = await contractHandlers({
 *   api: "inquirly",
 *   baseUrl: "https://desk.example",
 *   serverUrl: sandbox.baseUrl("inquirly"),
 *   fetch: sandbox.fetch,
 * });
 * const worker = setupWorker(...handlers);
 * ```
 */
export async function contractHandlers(options: ContractHandlersOptions): Promise<HttpHandler[]> {
  const { baseUrl, serverUrl = baseUrl, fetch } = options;
  const [from, to] = [withoutSlash(baseUrl), withoutSlash(serverUrl)];
  const { operations } = await contractOf(options.api);
  // MSW takes the first handler that matches, so the paths with fewer parameters come first.
  const ordered = [...operations].sort((left, right) => parametersIn(left) - parametersIn(right));
  return ordered.map(({ method, path }) =>
    handlerOf(method)(`${from}${path.replaceAll(/\{(\w+)\}/g, ":$1")}`, ({ request }) =>
      fetch(from === to ? request : new Request(`${to}${request.url.slice(from.length)}`, request)),
    ),
  );
}

function withoutSlash(url: string | URL): string {
  return new URL(url).href.replace(/\/+$/, "");
}

function parametersIn({ path }: OperationContract): number {
  return path.split("{").length;
}

function handlerOf(method: string): HttpRequestHandler {
  const handlers: Readonly<Record<string, HttpRequestHandler>> = {
    GET: http.get,
    POST: http.post,
    PUT: http.put,
    PATCH: http.patch,
    DELETE: http.delete,
  };
  const handler = handlers[method];
  if (handler === undefined) throw new Error(`MSW has no handler for the method ${method}.`);
  return handler;
}
