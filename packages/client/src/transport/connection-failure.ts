import { asRecord } from "./records.js";

/** Codes of failures that happen before a request is sent, with the runtime that gives them. */
const UNSENT_CODES: ReadonlySet<unknown> = new Set([
  "ECONNREFUSED", // Node and workerd: nothing listens there
  "ConnectionRefused", // Bun: the same
  "ENOTFOUND", // Node and Bun: the host name is not known
  "DNS_ENOTFOUND", // Bun's resolver: the same
  "EAI_AGAIN", // Node: the name server cannot be reached
  "UND_ERR_CONNECT_TIMEOUT", // Node (undici): no connection in time
]);

/** The reason of a failed fetch. Node's fetch fails with a TypeError that says nothing, and has the reason as its cause. */
export function causeOf(failure: unknown): unknown {
  return asRecord(failure).cause ?? failure;
}

/** What a failure says. A `fetch` of somebody else's may reject with anything, such as an object that has no text. */
export function textOf(cause: unknown): string {
  try {
    return String(cause);
  } catch {
    return "no text";
  }
}

/**
 * Whether a failed request certainly never reached the server. What is not known here may have been sent: a failure taken
 * for unsent wrongly would mean a contact created twice.
 */
export function wasCertainlyNotSent(cause: unknown): boolean {
  const { code, syscall } = asRecord(cause);
  return (
    UNSENT_CODES.has(code) ||
    // OpenSSL's words for a certificate that is not trusted, as Node and Bun pass them on: `CERT_HAS_EXPIRED` and 20 others.
    textOf(code).includes("CERT") ||
    // Node: whatever failed, it failed while connecting.
    syscall === "connect" ||
    // Deno gives no codes, and writes in brackets what it was doing.
    (code === undefined && textOf(cause).includes("(Connect)"))
  );
}
