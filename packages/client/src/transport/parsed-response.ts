import type { FailedCall } from "../errors/contacts-api-error.js";
import { InvalidResponseError } from "../errors/invalid-response-error.js";
import type { Settings } from "./settings.js";

/** A response whose body has arrived; `text()` may be called repeatedly. Made by {@link parseResponse} only. */
export interface ParsedResponse extends Response {
  /** The request. */
  readonly call: FailedCall;
  /** Its `X-Request-Id`; null when it has none. */
  readonly requestId: string | null;
  /** The body, parsed once; undefined when it is not JSON, or longer than `maxResponseBytes`. */
  data(): unknown;
  /** Makes the error to throw when the response turns out not to be what was promised. */
  refuse(): InvalidResponseError;
}

/** Excerpts have this many characters; each is three bytes at most, so that an excerpt is less than 1 kB. */
const EXCERPT_LENGTH = 300;

/** Receives the body of a response and parses it. Error responses are redacted: servers repeat headers in them. */
export async function parseResponse(
  response: Response,
  call: FailedCall,
  settings: Pick<Settings, "redact" | "maxResponseBytes">,
): Promise<ParsedResponse> {
  const { redact, maxResponseBytes } = settings;
  const { ok, status, headers } = response;
  const received = await readText(response, maxResponseBytes);
  const text = ok ? received.text : redact(received.text);
  const data = received.length <= maxResponseBytes ? parseJson(text) : undefined;
  const requestId = redact(headers.get("x-request-id"));

  function refuse(): InvalidResponseError {
    return new InvalidResponseError("not the promised JSON, or over maxResponseBytes", call, {
      status,
      mediaType: redact(headers.get("content-type")),
      requestId,
      excerpt: redact(text).slice(0, EXCERPT_LENGTH),
    });
  }

  const members = { call, requestId, text: async () => text, data: () => data, refuse };
  // Defined, not assigned: the methods of a Response may be read-only, and node-fetch's has a `data` of its own.
  return Object.defineProperties(response, Object.getOwnPropertyDescriptors(members)) as ParsedResponse;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

interface ReceivedText {
  readonly text: string;
  /** How many bytes have arrived; when that is more than may, there are others. */
  readonly length: number;
}

/**
 * The body as text. Reading stops at the chunk that brings more than `limit` bytes; the rest is never received. Each chunk
 * is decoded when the next one is there: platforms decode the last one, mostly the only one, far faster than a part of a
 * stream.
 */
async function readText(response: Response, limit: number): Promise<ReceivedText> {
  const { body } = response;
  // Not a stream of the platform, which node-fetch and React Native lack: received whole, and measured afterwards.
  if (body?.getReader === undefined) {
    const text = await response.text();
    return { text, length: new Blob([text]).size };
  }
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let length = 0;
  let chunk: Uint8Array | undefined;
  while (length <= limit) {
    const { done, value } = await reader.read();
    if (chunk !== undefined) text += decoder.decode(chunk, { stream: !done });
    if (done) return { text, length };
    chunk = value;
    length += value.byteLength;
  }
  // Not waited for; a stream that cannot be cancelled is left as it is.
  reader.cancel().catch(() => {});
  return { text, length };
}
