import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Exchange } from "./exchange.js";

export interface ProxyOptions {
  /** Base URL that everything is forwarded to, without a slash at its end. */
  readonly target: string;
  /** Called with each exchange before its response is passed on; what it returns is the value of the added header. */
  readonly onExchange: (exchange: Exchange) => string;
  /** Default 0: the system picks a free one. */
  readonly port?: number;
  /** The text of a JSON file that the proxy itself serves at {@link ARCHIVE_PATH}. Absent: it serves none. */
  readonly archive?: () => string;
}

export interface LoopbackProxy {
  /** Stands in for the target, such as `http://127.0.0.1:40123`. */
  readonly url: string;
  /** Waits for the responses to what was forwarded. */
  close(): Promise<void>;
}

/** The header that the proxy adds to each response. */
const PROXY_HEADER = "x-contacts-contract";

/** Where a proxy serves what it has seen so far; no described path begins like it. */
export const ARCHIVE_PATH = "/__contract/har";

/** Headers of one connection only (RFC 9110, section 7.6.1), and those that `fetch` sets itself. */
const NOT_FORWARDED = new Set([
  ...["connection", "keep-alive", "proxy-connection", "te", "trailer", "transfer-encoding", "upgrade"],
  ...["host", "content-length", "accept-encoding", "expect"],
]);

/** Headers of a response that no longer hold when its body is decoded; cookies are returned apart, as there may be several. */
const NOT_RETURNED = new Set([...NOT_FORWARDED, "content-encoding", "set-cookie"]);

/** Forwards every request to one target, from a port of this machine that other machines cannot reach. */
export function startProxy(options: ProxyOptions): Promise<LoopbackProxy> {
  const pending = new Set<Promise<void>>();
  const server = createServer((message, response) => {
    const forwarded = forward(options, message, response);
    pending.add(forwarded);
    void forwarded.finally(() => pending.delete(forwarded));
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port ?? 0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      resolve({ url: `http://127.0.0.1:${port}`, close: () => close(server, pending) });
    });
  });
}

async function forward(
  { target, onExchange, archive }: ProxyOptions,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = "GET", url: path = "/" } = message;
  if (archive !== undefined && path === ARCHIVE_PATH) {
    response.writeHead(200, { "content-type": "application/json" }).end(archive());
    return;
  }
  const startedAt = Date.now();
  const start = performance.now();
  const headers = singleValues(message.headers, NOT_FORWARDED);
  try {
    const body = await readBody(message);
    const received = await fetch(`${target}${path}`, {
      method,
      headers,
      body: body.length === 0 ? null : body,
      redirect: "manual",
    });
    const bytes = Buffer.from(await received.arrayBuffer());
    const returned = Object.fromEntries([...received.headers].filter(([name]) => !NOT_RETURNED.has(name)));
    const exchange: Exchange = {
      request: { method, path, headers, body: body.length === 0 ? null : body.toString("utf8") },
      response: { status: received.status, headers: returned, text: bytes.toString("utf8") },
      startedAt,
      milliseconds: performance.now() - start,
    };
    const cookies = received.headers.getSetCookie();
    if (cookies.length > 0) response.setHeader("set-cookie", cookies);
    response.writeHead(received.status, { ...returned, [PROXY_HEADER]: onExchange(exchange) }).end(bytes);
  } catch {
    if (response.headersSent) return;
    response.writeHead(502, { "content-type": "text/plain", [PROXY_HEADER]: "no response" });
    response.end("The target of the proxy gave no response.\n");
  }
}

async function readBody(message: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function singleValues(headers: IncomingMessage["headers"], left: ReadonlySet<string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined || left.has(name) ? [] : [[name, [value].flat().join(", ")]],
    ),
  );
}

/** What was forwarded is waited for: the target may have carried it out, although nobody waits for the response. */
async function close(server: Server, pending: ReadonlySet<Promise<void>>): Promise<void> {
  await Promise.all(pending);
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
