/** Anything that holds headers: `Headers`, an object, or pairs. */
export type HeaderSource =
  | Readonly<Record<string, string | undefined>>
  | Iterable<readonly [string, string]>
  | Pick<Headers, "get">;

/** A body as plain data. A string is the text that was sent; any other value of JSON has been parsed already. */
export type PlainBody = unknown;

/** A request as plain data. */
export interface PlainRequest {
  readonly method: string;
  /** Absolute, or the path and query below the base URL. */
  readonly url: string | URL;
  /** When left out, headers are not checked and the body is taken for JSON. */
  readonly headers?: HeaderSource;
  readonly body?: PlainBody;
}

/** A response as plain data. */
export interface PlainResponse {
  readonly status: number;
  /** When left out, headers are not checked and the body is taken for JSON. */
  readonly headers?: HeaderSource;
  readonly body?: PlainBody;
}

/** A request and its response, of `fetch` or as plain data. Bodies of `fetch` are cloned, never consumed. */
export interface Exchange {
  readonly request: Request | PlainRequest;
  readonly response: Response | PlainResponse;
}

/** A request whose body is at hand. */
export interface ReadRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: HeaderSource | undefined;
  readonly body: PlainBody;
}

/** Stands for the base URL of a request that is given by its path alone. */
export const NO_BASE_URL = "http://path.invalid";

/**
 * Reads a request without consuming it.
 *
 * @throws {TypeError} When its body has been read already, or its URL is none.
 */
export async function readRequest(request: Request | PlainRequest): Promise<ReadRequest> {
  const url = new URL(request.url, NO_BASE_URL);
  const { method, headers } = request;
  return { method, url, headers, body: isFetchMessage(request) ? await textOf(request, "request") : request.body };
}

/**
 * Reads a response without consuming it.
 *
 * @throws {TypeError} When its body has been read already.
 */
export async function readResponse(response: Response | PlainResponse): Promise<PlainResponse> {
  if (!isFetchMessage(response)) return response;
  return { status: response.status, headers: response.headers, body: await textOf(response, "response") };
}

/** The value of a header; null when it is not there. */
export function headerOf(headers: HeaderSource, name: string): string | null {
  if ("get" in headers && typeof headers.get === "function") return headers.get(name);
  const pairs =
    Symbol.iterator in headers ? [...(headers as Iterable<readonly [string, string]>)] : Object.entries(headers);
  const found = pairs.find(([key]) => key.toLowerCase() === name);
  return found?.[1] ?? null;
}

function isFetchMessage<Message extends Request | Response>(message: Message | object): message is Message {
  return "clone" in message && "bodyUsed" in message;
}

async function textOf(message: Request | Response, name: string): Promise<string | FormData> {
  if (message.bodyUsed) {
    throw new TypeError(`The body of the ${name} has been read already. Check the exchange first, or pass a clone.`);
  }
  return bodyOf(message.clone());
}

/** The body of a message of `fetch`, which it consumes. */
export function bodyOf(message: Request | Response): Promise<string | FormData> {
  const isForm = message.headers.get("content-type")?.startsWith("multipart/form-data") === true;
  return isForm ? message.formData() : message.text();
}
