/** A response before it is sent, whether through a port or as the platform's `Response`. */
export interface Reply {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  /** How the reply is lost or delayed. Absent: it is sent as it is. */
  readonly delivery?: Delivery;
}

export type Delivery =
  /** The connection is reset and no response is sent. */
  | { readonly kind: "reset" }
  /** The connection is closed and no response is sent. */
  | { readonly kind: "close" }
  /** Nothing is sent after this many bytes of the body; with null, not even headers. */
  | { readonly kind: "stall"; readonly afterBytes: number | null }
  /** The body is sent in small pieces. */
  | { readonly kind: "drip"; readonly bytes: number; readonly pauseMilliseconds: number };

const JSON_HEADERS = { "content-type": "application/json; charset=utf-8" };

export function jsonReply(status: number, body: unknown): Reply {
  return { status, headers: JSON_HEADERS, body: JSON.stringify(body) };
}

export function textReply(status: number, body: string, contentType: string): Reply {
  return { status, headers: { "content-type": contentType }, body };
}
