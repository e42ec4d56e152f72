/** One request and its response, as they went over the wire. */
export interface Exchange {
  readonly request: ExchangeRequest;
  readonly response: ExchangeResponse;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  /** Until the whole body was there. */
  readonly milliseconds: number;
}

export interface ExchangeRequest {
  readonly method: string;
  /** Below the API's base URL, with the query. */
  readonly path: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Null when there is none. */
  readonly body: string | null;
}

export interface ExchangeResponse {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** The path of a request without its query. */
export function pathnameOf({ path }: ExchangeRequest): string {
  return path.split("?", 1)[0] ?? "";
}

/** The query of a request; empty when it has none. */
export function queryOf({ path }: ExchangeRequest): URLSearchParams {
  return new URLSearchParams(path.split("?").slice(1).join("?"));
}
