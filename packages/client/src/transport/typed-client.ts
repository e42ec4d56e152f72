import createOpenApiClient, { type Client, type ClientOptions } from "openapi-fetch";
import { compose } from "./compose.js";
import type { CallOptions, Settings } from "./options.js";

/** How a description wants queries to be written, where it differs from openapi-fetch's default. */
type SerializerOptions = Pick<ClientOptions, "querySerializer">;

/** Stands in for the platform's Request, which costs more than all else in a call, where nobody but the transport looks at it. */
function PlainRequest(url: string, init: RequestInit): object {
  return { ...init, url };
}

/** What is read of the options of a call. */
interface CallInit extends RequestInit, Pick<CallOptions, "deadline"> {
  middleware?: unknown;
  parseAs?: unknown;
}

type Methods = Record<string, (...parameters: unknown[]) => Promise<unknown>>;

/** An openapi-fetch client whose every call goes through the transport. */
export function createTypedClient<Paths extends {}>(settings: Settings, options?: SerializerOptions): Client<Paths> {
  const send = compose(settings);
  const client = createOpenApiClient<Paths>({
    ...options,
    baseUrl: settings.baseUrl,
    // Without it the servers answer some mistakes with an HTML page.
    headers: { accept: "application/json" },
  });
  const { use, eject, ...methods } = client;
  let hasMiddleware = false;
  client.use = (...middleware) => {
    hasMiddleware = true;
    use(...middleware);
  };
  for (const [name, method] of Object.entries(methods as unknown as Methods)) {
    (client as unknown as Methods)[name] = (...parameters) => {
      // The options are the last parameter, and may be left out.
      const [init = {}] = parameters.splice(method.length - 1) as CallInit[];
      // Middleware may replace the Request, so what the call has set goes along beside it.
      const fetch = async (request: Request) => {
        const { method, url, headers } = request;
        const body = /GET|HEAD/.test(method) ? null : await request.arrayBuffer();
        const answer = await send({ ...init, method, url, headers, body });
        return new Response((await answer.text()) || null, answer);
      };
      return method(...parameters, {
        ...init,
        ...(hasMiddleware || init.middleware || init.parseAs
          ? { fetch, Request, signal: null }
          : { fetch: send, Request: PlainRequest, parseAs: "data" }),
      });
    };
  }
  return client;
}
