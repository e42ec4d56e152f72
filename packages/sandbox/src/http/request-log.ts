import type { IncomingRequest } from "./incoming-request.js";

import { pathAndQuery } from "./request-path.js";

/** A request as it was received. Credentials are replaced by `(redacted)`. */
export interface ReceivedRequest {
  readonly method: string;
  /** Path and query, as sent. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** When it arrived, in milliseconds since the epoch. */
  readonly receivedAt: number;
  /** Absent until the response is ready; 0 when a fault breaks the connection. */
  readonly status?: number;
}

const KEPT_REQUESTS = 1000;

const CREDENTIAL_HEADERS = new Set([
  "authorization",
  "api_access_token",
  "api-access-token",
  "access-token",
  "client",
  "cookie",
  "proxy-authorization",
]);

/** Keeps no request itself: with their bodies and connections, a thousand of them would take much memory. */
interface Entry {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingRequest["headers"];
  readonly receivedAt: number;
  status?: number;
}

/** The last thousand requests. Headers are copied when the log is read, so that adding a request stays fast. */
export class RequestLog {
  #entries: Entry[] = [];

  /** @returns A function that adds the status of the response. */
  add(request: IncomingRequest, receivedAt: number): (status: number) => void {
    const { method, url, headers } = request;
    const entry: Entry = { method, url, headers, receivedAt };
    this.#entries.push(entry);
    if (this.#entries.length >= 2 * KEPT_REQUESTS) this.#entries = this.#entries.slice(-KEPT_REQUESTS);
    return (status) => {
      entry.status = status;
    };
  }

  clear(): void {
    this.#entries = [];
  }

  read(): ReceivedRequest[] {
    return this.#entries.slice(-KEPT_REQUESTS).map(({ method, url, headers, receivedAt, status }) => ({
      method,
      path: pathAndQuery(url),
      headers: redacted(headers()),
      receivedAt,
      ...(status !== undefined && { status }),
    }));
  }
}

function redacted(headers: Iterable<readonly [string, string]>): Record<string, string> {
  return Object.fromEntries(
    Array.from(headers, ([name, value]) => [name, CREDENTIAL_HEADERS.has(name.toLowerCase()) ? "(redacted)" : value]),
  );
}
