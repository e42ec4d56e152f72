import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";

interface Received {
  method: string;
  path: string;
  headers: IncomingMessage["headers"];
  body: string;
}

export interface Served {
  url: string;
  /** What has arrived, oldest first, with the bodies. */
  received: Received[];
  /** How many sockets are open that have brought a request. */
  openSockets: () => number;
}

/** What to do with a request: `number` counts from 1. */
export type Respond = (request: Received, response: ServerResponse, number: number) => void;

/** Listens on a free port of this machine until the test is over. */
export async function serve(respond: Respond): Promise<Served> {
  const received: Received[] = [];
  const sockets = new Set<Socket>();
  const server = createServer(async (message, response) => {
    const { socket } = message;
    if (!sockets.has(socket)) socket.once("close", () => sockets.delete(socket));
    sockets.add(socket);
    const { method = "", url = "", headers } = message;
    const request = { method, path: url, headers, body: await text(message).catch(() => "") };
    received.push(request);
    respond(request, response, received.length);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    openSockets: () => sockets.size,
  };
}

/** Responds with JSON. */
export function json(
  response: ServerResponse,
  body: unknown,
  status = 200,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
}

/** A page with one contact, as the servers send it. */
export const page = { meta: { count: 1, current_page: 1 }, payload: [{ id: 1, name: "Alice" }] };

/** A response to a create. */
export const created = { payload: { contact: { id: 1, name: "Alice" }, contact_inbox: {} } };
