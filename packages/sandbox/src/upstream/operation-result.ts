import { jsonReply, type Reply } from "../http/reply.js";

/** What an operation answers, before it becomes HTTP. */
export type Answer =
  /** Rendered by a template, which exists for JSON only: other formats get 406 after the action has run. */
  | { readonly kind: "view"; readonly body: unknown }
  /** Rendered as JSON whatever format was asked for. */
  | { readonly kind: "json"; readonly status: number; readonly body: unknown }
  | { readonly kind: "empty"; readonly status: number };

export function view(body: unknown): Answer {
  return { kind: "view", body };
}

export const EMPTY_OK: Answer = { kind: "empty", status: 200 };

export const EMPTY_NOT_FOUND: Answer = { kind: "empty", status: 404 };

/** Upstream names a media type even where there is no body. */
const EMPTY_HEADERS = { "content-type": "application/json" };

export function replyFromAnswer(answer: Answer): Reply {
  switch (answer.kind) {
    case "view":
      return jsonReply(200, answer.body);
    case "json":
      return jsonReply(answer.status, answer.body);
    case "empty":
      return { status: answer.status, headers: EMPTY_HEADERS, body: "" };
  }
}
