import type { FuzzRequest } from "./request.js";

export interface Answer {
  readonly status: number;
  /** Without parameters, in lower case; empty when there is none. */
  readonly mediaType: string;
  readonly text: string;
  /** The parsed body where the media type says JSON and there is one; otherwise undefined. */
  readonly body: unknown;
}

/** @throws {SyntaxError} when a body that says it is JSON is not. */
export async function readAnswer(response: Response): Promise<Answer> {
  const text = await response.text();
  const mediaType = (response.headers.get("content-type") ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
  const body = mediaType === "application/json" && text !== "" ? JSON.parse(text) : undefined;
  return { status: response.status, mediaType, text, body };
}

/** A request and its answer, for the message of a failure. */
export function describeExchange(request: FuzzRequest, { status, mediaType, text }: Answer): string {
  const headers = Object.entries(request.headers).map(([name, value]) => `${name}: ${value}`);
  const body = request.body === null ? [] : ["", String(request.body)];
  const answer = ["", `answered ${status} ${mediaType}`, text];
  return [`${request.method} ${request.path}`, ...headers, ...body, ...answer].join("\n");
}
