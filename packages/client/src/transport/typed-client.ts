import createOpenApiClient, { type Client, type ClientOptions } from "openapi-fetch";
import { compose } from "./compose.js";
import type { Settings } from "./options.js";
import { relaySignal } from "./relay-signal.js";

/** How a description wants queries to be written, where it differs from openapi-fetch's default. */
type SerializerOptions = Pick<ClientOptions, "querySerializer">;

/** An openapi-fetch client whose every call goes through the transport. */
export function createTypedClient<Paths extends {}>(
  settings: Settings,
  options: SerializerOptions = {},
): Client<Paths> {
  const client = createOpenApiClient<Paths>({
    ...options,
    baseUrl: settings.baseUrl,
    fetch: compose(settings),
    // Without it the servers answer some mistakes with an HTML page.
    headers: { accept: "application/json" },
  });
  // Each method's last argument may hold a signal, and openapi-fetch makes a Request with it.
  const methods = client as unknown as Record<string, (...parameters: unknown[]) => Promise<unknown>>;
  for (const [name, method] of Object.entries(methods)) {
    methods[name] = (...parameters) => {
      const last = parameters.pop() as { signal?: AbortSignal } | undefined;
      return last?.signal
        ? relaySignal(last.signal, (signal) => method(...parameters, { ...last, signal }))
        : method(...parameters, last);
    };
  }
  return client;
}
