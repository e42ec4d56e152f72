import { type ReceivedResponse, receivedResponse } from "@contacts-api/openapi/validator";
import type { FuzzRequest } from "../requests/request.js";

/** @throws {SyntaxError} When a body that says it is JSON is not. */
export async function readResponse(response: Response): Promise<ReceivedResponse> {
  return receivedResponse(response.status, response.headers.get("content-type"), await response.text());
}

/** A request and its response, for the message of a failure. */
export function describeExchange(request: FuzzRequest, { status, mediaType, text }: ReceivedResponse): string {
  const headers = Object.entries(request.headers).map(([name, value]) => `${name}: ${value}`);
  const body = request.body === null ? [] : ["", String(request.body)];
  const response = ["", `response ${status} ${mediaType}`, text];
  return [`${request.method} ${request.path}`, ...headers, ...body, ...response].join("\n");
}
