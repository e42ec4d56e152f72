import type { IncomingMessage, ServerResponse } from "node:http";
import { bytesOf, drip } from "../http/pacing.js";
import type { Reply } from "../http/reply.js";

/** Sends a reply through its port, or breaks or delays it as its `delivery` says. */
export async function sendReply(message: IncomingMessage, response: ServerResponse, reply: Reply): Promise<void> {
  const { delivery } = reply;
  switch (delivery?.kind) {
    case undefined:
      writeHead(response, reply);
      response.end(message.method === "HEAD" ? undefined : reply.body);
      return;
    case "reset":
      message.socket.resetAndDestroy();
      return;
    case "close":
      message.socket.destroy();
      return;
    case "stall":
      if (delivery.afterBytes === null) return;
      writeHead(response, reply);
      response.flushHeaders();
      response.write(bytesOf(reply).subarray(0, delivery.afterBytes));
      return;
    case "drip":
      writeHead(response, reply);
      for await (const piece of drip(bytesOf(reply), delivery)) {
        if (response.destroyed) return;
        response.write(piece);
      }
      response.end();
  }
}

function writeHead(response: ServerResponse, { status, headers, body }: Reply): void {
  const length = typeof body === "string" ? Buffer.byteLength(body) : body.byteLength;
  response.writeHead(status, { ...headers, "content-length": length });
}
