import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Sandbox } from "../sandbox.js";
import { incomingFromMessage } from "./incoming-message.js";
import { sendReply } from "./send-reply.js";

export interface ListenOptions {
  /** Default 0: the system picks a free one. */
  readonly port?: number;
  /** Default `127.0.0.1`. */
  readonly host?: string;
}

export interface Listening {
  /** The origin, such as `http://127.0.0.1:4010`; an API's base URL is `${url}/99digital`. */
  readonly url: string;
  readonly port: number;
  /**
   * Stops accepting connections and resolves when the port is free. Connections that are still open after half a second
   * are closed, because a request that a fault stalls never ends.
   */
  close(): Promise<void>;
}

const GRACE_MILLISECONDS = 500;

/**
 * Serves a sandbox on a port.
 *
 * Rejects with Node's own error, whose `code` is `EADDRINUSE` when the port is taken.
 */
export function listen(
  sandbox: Pick<Sandbox, "handle">,
  { port = 0, host = "127.0.0.1" }: ListenOptions = {},
): Promise<Listening> {
  const server = createServer((message, response) => void serve(sandbox, message, response));
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      const bound = server.address() as AddressInfo;
      const name = bound.family === "IPv6" ? `[${bound.address}]` : bound.address;
      resolve({ url: `http://${name}:${bound.port}`, port: bound.port, close: () => close(server) });
    });
  });
}

async function serve(
  sandbox: Pick<Sandbox, "handle">,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    await sendReply(message, response, await sandbox.handle(incomingFromMessage(message)));
  } catch (error) {
    // The sender closed the connection before its body was complete, so no response can be sent.
    if (message.destroyed && !message.complete) return;
    process.emitWarning(error instanceof Error ? error : String(error));
    response.writeHead(500).end();
  }
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    const giveUp = setTimeout(() => server.closeAllConnections(), GRACE_MILLISECONDS);
    server.close((error) => {
      clearTimeout(giveUp);
      if (error === undefined) resolve();
      else reject(error);
    });
    server.closeIdleConnections();
  });
}
