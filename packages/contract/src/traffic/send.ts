import type { Exchange, ExchangeRequest } from "./exchange.js";

/** Milliseconds that a server has for one response. */
const TIMEOUT = 30_000;

/**
 * Sends a request and reads the whole response. Redirects are not followed, so that a credential goes to no other host.
 *
 * @param baseUrl Of the API, without a slash at its end.
 * @throws The platform's error when there is no response.
 */
export async function send(baseUrl: string, request: ExchangeRequest): Promise<Exchange> {
  const startedAt = Date.now();
  const start = performance.now();
  const response = await fetch(`${baseUrl}${request.path}`, {
    method: request.method,
    headers: request.headers,
    body: request.body,
    redirect: "manual",
    signal: AbortSignal.timeout(TIMEOUT),
  });
  const text = await response.text();
  return {
    request,
    response: { status: response.status, headers: Object.fromEntries(response.headers), text },
    startedAt,
    milliseconds: performance.now() - start,
  };
}
