import type { Exchange } from "./exchange.js";
import { queryOf } from "./exchange.js";

/** Exchanges as an HTTP Archive 1.2 (https://w3c.github.io/web-performance/specs/HAR/Overview.html). */
export function toHar(baseUrl: string, exchanges: readonly Exchange[], version: string): object {
  return {
    log: {
      version: "1.2",
      creator: { name: "@contacts-api/contract", version },
      entries: exchanges.map((exchange) => entry(baseUrl, exchange)),
    },
  };
}

function entry(baseUrl: string, { request, response, startedAt, milliseconds }: Exchange): object {
  return {
    startedDateTime: new Date(startedAt).toISOString(),
    time: milliseconds,
    request: {
      method: request.method,
      url: `${baseUrl}${request.path}`,
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: pairs(request.headers),
      queryString: pairs(queryOf(request)),
      ...(request.body !== null && {
        postData: { mimeType: request.headers["content-type"] ?? "", text: request.body },
      }),
      headersSize: -1,
      bodySize: request.body === null ? 0 : Buffer.byteLength(request.body),
    },
    response: {
      status: response.status,
      statusText: "",
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: pairs(response.headers),
      content: {
        size: Buffer.byteLength(response.text),
        mimeType: response.headers["content-type"] ?? "",
        text: response.text,
      },
      redirectURL: "",
      headersSize: -1,
      bodySize: Buffer.byteLength(response.text),
    },
    cache: {},
    timings: { send: 0, wait: milliseconds, receive: 0 },
  };
}

function pairs(entries: Readonly<Record<string, string>> | URLSearchParams): { name: string; value: string }[] {
  const list = entries instanceof URLSearchParams ? [...entries] : Object.entries(entries);
  return list.map(([name, value]) => ({ name, value }));
}
