import type { IncomingRequest } from "../../http/incoming-request.js";
/** The API key and secret of an `Authorization: Basic` header; null when there is no readable one. */
export function basicCredentials(request: IncomingRequest): { key: string; secret: string } | null {
  const encoded = /^Basic +([A-Za-z0-9+/=_-]+) *$/i.exec(request.header("authorization") ?? "")?.[1];
  if (encoded === undefined) return null;
  const decoded = decodeBase64(encoded);
  const colon = decoded.indexOf(":");
  return colon < 1 ? null : { key: decoded.slice(0, colon), secret: decoded.slice(colon + 1) };
}

function decodeBase64(encoded: string): string {
  try {
    return atob(encoded);
  } catch {
    return "";
  }
}
