/** A request as it goes over the wire: plain data, so that a counterexample can be read and sent again. */
export interface FuzzRequest {
  /** The operation it was made from, whatever a breakage has turned it into. */
  readonly operationId: string;
  readonly method: string;
  /** Below the API's base URL, with the query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | null;
}

const encoder = new TextEncoder();

/** @param baseUrl Of the API, such as `http://localhost/inquirly`. */
export function toRequest({ method, path, headers, body }: FuzzRequest, baseUrl: string): Request {
  // Bytes, because a string would bring a content type of its own.
  const bytes = typeof body === "string" ? encoder.encode(body) : body;
  return new Request(`${baseUrl}${path}`, { method, headers, body: bytes as BodyInit | null });
}
