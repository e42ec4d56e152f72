import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import type { Api } from "@contacts-api/openapi";
import { sampleSandbox } from "../src/samples/sample-sandbox.js";

/** A request as it arrived, and the response to it. */
export interface Exchange {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
  readonly status: number;
  /** The text of the response. */
  readonly returned: string;
}

/** A port at which the sandbox responds as one API, and what came through it. */
export interface SampleServer {
  readonly origin: string;
  /** The API that responds from now on, from its first state; what arrived before is forgotten. */
  begin(api: Api): void;
  readonly exchanges: readonly Exchange[];
  close(): void;
}

export async function startSampleServer(): Promise<SampleServer> {
  let exchanges: Exchange[] = [];
  let api: Api = "99digital";
  let sandbox = sampleSandbox(api);
  const server = createServer(async (request, response) => {
    const { method = "", url = "", headers } = request;
    const body = await buffer(request);
    const forwarded = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
      typeof value === "string" && !["host", "connection", "content-length"].includes(name) ? [[name, value]] : [],
    );
    const reply = await sandbox.fetch(`${sandbox.baseUrl(api)}${url}`, {
      method,
      headers: forwarded,
      ...(body.length > 0 ? { body: new Uint8Array(body) } : {}),
    });
    const returned = await reply.text();
    exchanges.push({ method, url: new URL(url, "http://localhost"), headers, body, status: reply.status, returned });
    response.writeHead(reply.status, { "content-type": reply.headers.get("content-type") ?? "" }).end(returned);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    begin(next) {
      exchanges = [];
      api = next;
      sandbox = sampleSandbox(api);
    },
    get exchanges() {
      return exchanges;
    },
    close: () => server.close(),
  };
}
