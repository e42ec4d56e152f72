import createOpenApiClient, { type Client } from "openapi-fetch";
import { toHeaders } from "./header-text.js";
import { isRead, type OperationRule, ruleOf } from "./operation-rule.js";
import type { CallOptions } from "./options.js";
import { createPipeline } from "./pipeline.js";
import type { Settings } from "./settings.js";

/**
 * Stands in for the platform's Request, which costs more than all else in a call, where nobody but the transport looks at
 * it.
 */
class PlainRequest {
  constructor(url: string, init: RequestInit) {
    Object.assign(this, init, { url });
  }
}

/** What is read of the options of a call. */
interface CallInit extends RequestInit, Pick<CallOptions, "deadline" | "timeout" | "maxRetries"> {
  readonly middleware?: unknown;
  readonly parseAs?: unknown;
}

/** The one method of an openapi-fetch client that all others are made of. */
type SendByName = (method: string, path: string, init: object) => Promise<unknown>;

/** An openapi-fetch client whose every call goes through the transport. */
export function createOpenApiFetch<Paths extends {}>(settings: Settings): Client<Paths> {
  const send = createPipeline(settings);
  const { baseUrl, headers, querySerializer = {} } = settings;
  const client = createOpenApiClient<Paths>({ baseUrl, headers, querySerializer });
  // Its types are those of one path; here the path is known at run time.
  const sendByName = client.request as unknown as SendByName;
  let hasMiddleware = false;

  async function call(method: string, path: string, init: CallInit = {}): Promise<unknown> {
    toHeaders("headers", init.headers);
    const options = { ...init, rule: ruleOf(settings.rules, method.toUpperCase(), path) };
    const needsRequest = hasMiddleware || init.middleware !== undefined || init.parseAs !== undefined;
    const way = needsRequest ? sendingRequests(options) : sendingPlainObjects;
    try {
      return await sendByName(method, path, { ...options, ...way });
    } catch (failure) {
      // openapi-fetch goes on after a failure that is falsy, as the reason of `abort(null)` is.
      options.signal?.throwIfAborted();
      throw failure;
    }
  }

  /** The fast way, where nobody looks at the request and the response but the transport. */
  const sendingPlainObjects = {
    fetch: send,
    Request: PlainRequest,
    // openapi-fetch calls the method of the response that has this name: `data()` of a ParsedResponse.
    parseAs: "data",
  };

  /** The way with a Request and a Response of the platform, for middleware and for `parseAs`. */
  function sendingRequests(init: CallInit & { readonly rule: OperationRule }) {
    // Middleware may replace the Request, so what the call has set goes along beside it.
    async function fetch(request: Request): Promise<Response> {
      const { method, url, headers } = request;
      const body = isRead(method) ? null : await request.arrayBuffer();
      const response = await send({ ...init, method, url, headers, body });
      const text = await response.text();
      return new Response(text === "" ? null : text, response);
    }
    // The signal is the transport's to watch: it rejects with the caller's reason, which a Request may not keep.
    return { fetch, Request, signal: null };
  }

  function use(...middleware: Parameters<typeof client.use>): void {
    hasMiddleware = true;
    client.use(...middleware);
  }

  // All members of an openapi-fetch client but these three are named like the HTTP method that they send.
  const methods = Object.keys(client).map((method) => [method, call.bind(undefined, method)]);
  return { ...client, ...Object.fromEntries(methods), request: call, use, eject: client.eject };
}
