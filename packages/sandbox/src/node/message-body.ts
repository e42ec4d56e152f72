import type { IncomingMessage } from "node:http";
import { PayloadTooLarge } from "../http/incoming-request.js";

/**
 * Reads the body of a message that came through a port. Bytes beyond the limit are read and discarded: a sender whose
 * body is left unread could not receive the response.
 *
 * Rejects with `PayloadTooLarge` over the limit, and with the stream's error when the sender goes away.
 */
export function readMessageBody(message: IncomingMessage, limit: number): Promise<Uint8Array> {
  if (Number(message.headers["content-length"]) > limit) {
    message.resume();
    return Promise.reject(new PayloadTooLarge());
  }
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    message.on("data", (chunk: Buffer) => {
      length += chunk.byteLength;
      if (length <= limit) chunks.push(chunk);
      else {
        chunks.length = 0;
        reject(new PayloadTooLarge());
      }
    });
    message.on("end", () =>
      resolve(chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks)),
    );
    message.on("error", reject);
    message.on("close", () => reject(new Error("The connection was closed before the body was complete.")));
  });
}
