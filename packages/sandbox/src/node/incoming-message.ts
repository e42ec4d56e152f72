import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { headersReader, type IncomingRequest } from "../http/incoming-request.js";
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
    headers: headersReader(message.headers, entriesOf),
    readBytes: (limit) => readMessageBody(message, limit),
  };
}

function entriesOf(headers: IncomingHttpHeaders): [string, string][] {
  return Object.entries(headers).map(([name, value]) => [name, String(value)]);
}

function absoluteUrl({ url = "/", headers }: IncomingMessage): string {
  return url.startsWith("/") ? `http://${headers.host ?? "localhost"}${url}` : url;
}
