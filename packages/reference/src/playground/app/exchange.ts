import type { ExchangeReport } from "@contacts-api/contract/99digital";

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** One request as it was sent, and what came of it. */
export interface SentExchange {
  readonly method: string;
  readonly url: string;
  /** Without the credential. */
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string | undefined;
  readonly milliseconds: number;
  /** Undefined when there was none. */
  readonly response: ReceivedResponse | undefined;
  /** Why there is no response. */
  readonly failure: string | undefined;
  /** What the exchange breaks in the description; undefined when that is not known. */
  readonly report: ExchangeReport | undefined;
}

interface ReceivedResponse {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly text: string;
}

export type Check = (exchange: {
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers: Headers;
    readonly body: unknown;
  };
  readonly response: { readonly status: number; readonly headers: Headers; readonly body: string };
}) => Promise<ExchangeReport | undefined>;

const CREDENTIALS = ["api_access_token", "authorization"];

/** A `fetch` that tells of each exchange once it is over. */
export function observedFetch(fetch: Fetch, check: Check, onExchange: (exchange: SentExchange) => void): Fetch {
  return async function observed(url, init) {
    const { method = "GET" } = init;
    const headers = new Headers(init.headers);
    const form = await formOf(headers, init.body);
    const body = typeof init.body === "string" ? init.body : form && [...form].map(inWords).join("\n");
    const started = performance.now();
    const sent = () => ({
      method,
      url,
      headers: [...headers].filter(([name]) => !CREDENTIALS.includes(name)),
      body,
      milliseconds: Math.round(performance.now() - started),
    });
    try {
      const response = await fetch(url, init);
      const text = await response.clone().text();
      const { status } = response;
      const request = { method, url, headers, body: form ?? body };
      const exchange = { ...sent(), response: { status, headers: [...response.headers], text }, failure: undefined };
      const report = await check({ request, response: { status, headers: response.headers, body: text } });
      onExchange({ ...exchange, report });
      return response;
    } catch (error) {
      const failure = error instanceof Error ? causeOf(error) : String(error);
      onExchange({ ...sent(), response: undefined, failure, report: undefined });
      throw error;
    }
  };
}

/** A body that is a form, to be read by the check and by the reader. */
async function formOf(headers: Headers, body: RequestInit["body"]): Promise<FormData | undefined> {
  const type = headers.get("content-type") ?? "";
  return type.startsWith("multipart/form-data")
    ? new Response(body ?? null, { headers: { "content-type": type } }).formData()
    : undefined;
}

function inWords([name, value]: [string, FormDataEntryValue]): string {
  return `${name}: ${typeof value === "string" ? value : `${value.name}, ${value.type}, ${value.size} bytes`}`;
}

function causeOf({ message, cause }: Error): string {
  return cause instanceof Error ? `${message}: ${cause.message}` : message;
}
