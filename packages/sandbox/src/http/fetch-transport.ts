import { type IncomingRequest, PayloadTooLarge } from "./incoming-request.js";
import { bytesOf, drip, unlessAborted } from "./pacing.js";
import type { Delivery, Reply } from "./reply.js";

/** Reads a `Request` from the same process. */
export function incomingFromRequest(request: Request): IncomingRequest {
  return {
    method: request.method,
    url: request.url,
    signal: request.signal,
    header: (name) => request.headers.get(name),
    headers: entriesOf(request.headers),
    readBytes: async (limit) => {
      if (Number(request.headers.get("content-length")) > limit) throw new PayloadTooLarge();
      const bytes = new Uint8Array(await request.arrayBuffer());
      if (bytes.byteLength > limit) throw new PayloadTooLarge();
      return bytes;
    },
  };
}

/** A function of its own, so that it captures nothing else. */
function entriesOf(headers: Headers): IncomingRequest["headers"] {
  return () => headers;
}

/**
 * Answers a `Request` as `fetch` would: rejects when its signal aborts or the connection breaks, and has a body that
 * stalls where a fault says so.
 */
export async function fetchReply(request: Request, answer: () => Promise<Reply>): Promise<Response> {
  request.signal.throwIfAborted();
  const { status, headers, body, delivery } = await answer();
  if (delivery?.kind === "reset") throw connectionError("read ECONNRESET", "ECONNRESET");
  if (delivery?.kind === "close") throw connectionError("other side closed", "UND_ERR_SOCKET");
  if (delivery?.kind === "stall" && delivery.afterBytes === null) return unlessAborted(never(), request.signal);
  const sent = delivery === undefined ? body : hinderedBody(bytesOf({ body }), delivery, request.signal);
  return new Response(hasNoBody(request.method, status) ? null : (sent as BodyInit), { status, headers });
}

function hasNoBody(method: string, status: number): boolean {
  return method === "HEAD" || status === 204 || status === 304;
}

/** What `fetch` rejects with when there is no answer to be had. */
function connectionError(message: string, code: string): TypeError {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(message), { code }) });
}

function hinderedBody(bytes: Uint8Array, delivery: Delivery, signal: AbortSignal): ReadableStream<Uint8Array> {
  const pieces = delivery.kind === "drip" ? drip(bytes, delivery) : firstPiece(bytes, delivery);
  const iterator = pieces[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const piece = await unlessAborted(iterator.next(), signal);
      if (piece.done) controller.close();
      else controller.enqueue(piece.value);
    },
  });
}

async function* firstPiece(bytes: Uint8Array, delivery: Delivery): AsyncIterable<Uint8Array> {
  const length = delivery.kind === "stall" ? (delivery.afterBytes ?? 0) : bytes.byteLength;
  if (length > 0) yield bytes.subarray(0, length);
  await never();
}

function never(): Promise<never> {
  return new Promise(() => {});
}
