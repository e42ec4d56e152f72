import { asRecord } from "../model/records.js";

/** Parts of the codes, in capitals, of failures that happen before a request is sent, with the runtime that gives them. */
const UNSENT_CODES: readonly string[] = [
  "REFUSED", // Node and workerd (ECONNREFUSED), Bun (ConnectionRefused): nothing listens there
  "ENOTFOUND", // Node and Bun, also as DNS_ENOTFOUND: the host name is not known
  "EAI_AGAIN", // Node: the name server cannot be reached
  "CONNECT_TIMEOUT", // Node (UND_ERR_CONNECT_TIMEOUT): no connection in time
  "CERT", // Node and Bun: OpenSSL does not trust a certificate, as in CERT_HAS_EXPIRED and 20 others
];

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
    UNSENT_CODES.some((part) => textOf(code).toUpperCase().includes(part)) ||
    // Node: whatever failed, it failed while connecting.
    syscall === "connect" ||
    // Deno gives no codes, and writes in brackets what it was doing.
    (code === undefined && textOf(cause).includes("(Connect)"))
  );
}
