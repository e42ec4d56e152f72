/** An answer before it is sent, whether through a port or as a `Response`. */
export interface Reply {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  /** How the reply gets lost or held up on its way. Absent: not at all. */
  readonly delivery?: Delivery;
}

export type Delivery =
  /** The connection is reset instead of answered. */
  | { readonly kind: "reset" }
  /** The connection is closed instead of answered. */
  | { readonly kind: "close" }
  /** Nothing more comes after this many bytes of the body; with null, not even headers. */
  | { readonly kind: "stall"; readonly afterBytes: number | null }
  /** The body comes in small pieces. */
  | { readonly kind: "drip"; readonly bytes: number; readonly pauseMilliseconds: number };

const JSON_HEADERS = { "content-type": "application/json; charset=utf-8" };

export function jsonReply(status: number, body: unknown): Reply {
  return { status, headers: JSON_HEADERS, body: JSON.stringify(body) };
}

export function textReply(status: number, body: string, contentType: string): Reply {
  return { status, headers: { "content-type": contentType }, body };
}
