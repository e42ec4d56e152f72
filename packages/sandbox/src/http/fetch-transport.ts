import { headersReader, type IncomingRequest, PayloadTooLarge } from "./incoming-request.js";
import { bytesOf, drip, unlessAborted } from "./pacing.js";
import type { Delivery, Reply } from "./reply.js";

/** Reads a `Request` of the same process. */
export function incomingFromRequest(request: Request): IncomingRequest {
  return {
    method: request.method,
    url: request.url,
    signal: request.signal,
    header: (name) => request.headers.get(name),
    headers: headersReader(request.headers, entriesOf),
    readBytes: async (limit) => {
      if (Number(request.headers.get("content-length")) > limit) throw new PayloadTooLarge();
      const bytes = new Uint8Array(await request.arrayBuffer());
      if (bytes.byteLength > limit) throw new PayloadTooLarge();
      return bytes;
    },
  };
}

function entriesOf(headers: Headers): Iterable<readonly [string, string]> {
  return headers;
}

/**
 * The response to a `Request`, as `fetch` would return it. Rejects when its signal aborts or a fault breaks the
 * connection; the body stalls or drips when a fault says so.
 *
 * @param handle Processes the request; not called when the signal has already aborted.
 */
export async function fetchReply(request: Request, handle: () => Promise<Reply>): Promise<Response> {
  request.signal.throwIfAborted();
  const { status, headers, body, delivery } = await handle();
  if (delivery?.kind === "reset") throw connectionError("read ECONNRESET", "ECONNRESET");
  if (delivery?.kind === "close") throw connectionError("other side closed", "UND_ERR_SOCKET");
  if (delivery?.kind === "stall" && delivery.afterBytes === null) return unlessAborted(never(), request.signal);
  const sent = delivery === undefined ? body : hinderedBody(bytesOf({ body }), delivery, request.signal);
  return new Response(hasNoBody(request.method, status) ? null : (sent as BodyInit), { status, headers });
}

function hasNoBody(method: string, status: number): boolean {
  return method === "HEAD" || status === 204 || status === 304;
}

/** The error with which Node's `fetch` rejects when the connection breaks. */
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
