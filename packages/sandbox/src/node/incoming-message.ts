import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import type { IncomingRequest } from "../http/incoming-request.js";
import { readMessageBody } from "./message-body.js";

/** Reads a message that came through a port. */
export function incomingFromMessage(message: IncomingMessage): IncomingRequest {
  return {
    method: message.method ?? "GET",
    url: absoluteUrl(message),
    header: (name) => {
      const value = message.headers[name];
      return value === undefined ? null : String(value);
    },
    headers: entriesOf(message.headers),
    readBytes: (limit) => readMessageBody(message, limit),
  };
}

/** A function of its own, so that it captures nothing else. */
function entriesOf(headers: IncomingHttpHeaders): IncomingRequest["headers"] {
  return () => Object.entries(headers).map(([name, value]) => [name, String(value)]);
}

function absoluteUrl({ url = "/", headers }: IncomingMessage): string {
  return url.startsWith("/") ? `http://${headers.host ?? "localhost"}${url}` : url;
}
