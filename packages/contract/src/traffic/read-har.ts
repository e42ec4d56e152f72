import { ConfigurationError } from "../configuration-error.js";
import type { Exchange } from "./exchange.js";

interface HarEntry {
  readonly startedDateTime?: string;
  readonly time?: number;
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers?: readonly HarPair[];
    readonly postData?: { readonly text?: string };
  };
  readonly response: {
    readonly status: number;
    readonly headers?: readonly HarPair[];
    readonly content?: { readonly text?: string; readonly encoding?: string; readonly mimeType?: string };
  };
}

interface HarPair {
  readonly name: string;
  readonly value: string;
}

/**
 * Reads the exchanges of an HTTP Archive whose URLs lead to an API. Others, such as those of a page's images, are left
 * out.
 *
 * @param pathStart What every path of the API begins with, such as `/api/v1/accounts/`; it ends the base URL.
 * @throws {ConfigurationError} When the text is no HTTP Archive.
 */
export function readHar(text: string, pathStart: string): Exchange[] {
  return entriesOf(text).flatMap((entry) => {
    const { pathname, search } = new URL(entry.request.url);
    const at = pathname.indexOf(pathStart);
    return at < 0 ? [] : [exchangeOf(entry, `${pathname.slice(at)}${search}`)];
  });
}

function entriesOf(text: string): readonly HarEntry[] {
  try {
    const entries: unknown = JSON.parse(text).log.entries;
    if (Array.isArray(entries)) return entries;
  } catch {
    // Told below, as a file without entries is.
  }
  throw new ConfigurationError("This is no HTTP Archive: it has no log.entries.");
}

function exchangeOf({ request, response, startedDateTime = "", time = 0 }: HarEntry, path: string): Exchange {
  const { text = "", encoding, mimeType = "" } = response.content ?? {};
  return {
    request: {
      method: request.method,
      path,
      headers: headersOf(request.headers),
      body: request.postData?.text ?? null,
    },
    response: {
      status: response.status,
      headers: { ...(mimeType !== "" && { "content-type": mimeType }), ...headersOf(response.headers) },
      text: encoding === "base64" ? Buffer.from(text, "base64").toString("utf8") : text,
    },
    startedAt: Date.parse(startedDateTime) || 0,
    milliseconds: time,
  };
}

function headersOf(pairs: readonly HarPair[] = []): Record<string, string> {
  return Object.fromEntries(pairs.map(({ name, value }) => [name.toLowerCase(), value]));
}
