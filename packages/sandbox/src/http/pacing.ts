import type { Delivery, Reply } from "./reply.js";

export function bytesOf({ body }: Pick<Reply, "body">): Uint8Array {
  return typeof body === "string" ? new TextEncoder().encode(body) : body;
}

/** Waits, or rejects with the signal's reason as soon as it aborts. */
export async function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  if (milliseconds <= 0) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const elapsed = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  try {
    await (signal === undefined ? elapsed : unlessAborted(elapsed, signal));
  } finally {
    clearTimeout(timer);
  }
}

/** Settles like the promise, or rejects with the signal's reason when that comes first. */
export async function unlessAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  signal.throwIfAborted();
  let onAbort: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => {
    onAbort = () => reject(signal.reason);
    signal.addEventListener("abort", onAbort, { once: true });
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    if (onAbort !== undefined) signal.removeEventListener("abort", onAbort);
  }
}

/** The body in pieces, each after its pause. */
export async function* drip(
  bytes: Uint8Array,
  delivery: Extract<Delivery, { kind: "drip" }>,
): AsyncIterable<Uint8Array> {
  for (let start = 0; start < bytes.byteLength; start += delivery.bytes) {
    await pause(delivery.pauseMilliseconds);
    yield bytes.subarray(start, start + delivery.bytes);
  }
}
