/** As much of a response as a description speaks of. */
export interface ReceivedResponse {
  readonly status: number;
  /** Without parameters, in lower case; empty when there is none. */
  readonly mediaType: string;
  readonly text: string;
  /** The parsed body where the media type says JSON and there is one; otherwise undefined. */
  readonly body: unknown;
}

/**
 * Reads what a response consists of.
 *
 * @param contentType Value of the header, with its parameters.
 * @throws {SyntaxError} When a body that says it is JSON is not.
 */
export function receivedResponse(status: number, contentType: string | null, text: string): ReceivedResponse {
  const mediaType = (contentType ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
  const body = mediaType === "application/json" && text !== "" ? JSON.parse(text) : undefined;
  return { status, mediaType, text, body };
}
