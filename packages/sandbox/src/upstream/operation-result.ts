import { jsonReply, type Reply } from "../http/reply.js";

/** What an operation returns, before it becomes a reply. */
export type OperationResult =
  /** Rendered by a template. Upstream has templates for JSON only: another format gets 406 after the operation has run. */
  | { readonly kind: "template"; readonly body: unknown }
  /** Rendered as JSON whatever format was requested. */
  | { readonly kind: "json"; readonly status: number; readonly body: unknown }
  | { readonly kind: "empty"; readonly status: number };

export function fromTemplate(body: unknown): OperationResult {
  return { kind: "template", body };
}

export const EMPTY_OK: OperationResult = { kind: "empty", status: 200 };

export const EMPTY_NOT_FOUND: OperationResult = { kind: "empty", status: 404 };

/** @param extension What follows the dot in the path's last segment; null without one. */
export function replyFromResult(result: OperationResult, extension: string | null): Reply {
  switch (result.kind) {
    case "template":
      return jsonReply(200, result.body);
    case "json":
      return jsonReply(result.status, result.body);
    case "empty":
      return { status: result.status, headers: { "content-type": emptyType(extension) }, body: "" };
  }
}

/** Upstream sends a media type even without a body: that of the requested format, or of HTML for one it does not know. */
function emptyType(extension: string | null): string {
  if (extension === null || extension === "json") return "application/json";
  return extension === "xml" ? "application/xml" : "text/html";
}
