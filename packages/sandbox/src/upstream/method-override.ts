import type { IncomingRequest } from "../http/incoming-request.js";
import { formPairs, isForm } from "./parameters/body.js";

const METHODS = new Set(["GET", "HEAD", "PUT", "POST", "DELETE", "OPTIONS", "PATCH"]);

/**
 * The request as upstream's framework routes it: a POST may name another method, in the form field `_method` or in the
 * header `X-HTTP-Method-Override` (reference §1).
 *
 * Resolves with the same request when it names none. A body that cannot be read names none.
 */
export async function withMethodOverride(request: IncomingRequest): Promise<IncomingRequest> {
  const body = isForm(request) ? keptBody(request) : request.readBytes;
  const named = (isForm(request) ? await methodOfForm(request, body) : null) ?? methodOfHeader(request) ?? "";
  const method = METHODS.has(named.toUpperCase()) ? named.toUpperCase() : request.method;
  return { ...request, method, readBytes: body };
}

export function mayOverrideMethod(request: IncomingRequest): boolean {
  return request.method === "POST" && (isForm(request) || methodOfHeader(request) !== null);
}

function methodOfHeader(request: IncomingRequest): string | null {
  return request.header("x-http-method-override");
}

async function methodOfForm(request: IncomingRequest, readBytes: IncomingRequest["readBytes"]): Promise<string | null> {
  try {
    const pairs = await formPairs({ ...request, readBytes });
    return pairs.filter(([name]) => name === "_method").at(-1)?.[1] ?? null;
  } catch {
    // The request is refused where its body is read for good.
    return null;
  }
}

/** Reads the body once, however often it is asked for. */
function keptBody(request: IncomingRequest): IncomingRequest["readBytes"] {
  let bytes: Promise<Uint8Array> | undefined;
  return (limit) => {
    bytes ??= request.readBytes(limit);
    return bytes;
  };
}
