import type { ApiContract, BodyContract } from "./api-contract.js";
import { evidenceAt } from "./evidence-at.js";
import { type HeaderSource, headerOf, type PlainBody } from "./message.js";
import { alternatives } from "./names.js";
import { readBody } from "./read-body.js";
import { schemaViolations } from "./schema-violations.js";
import type { Violation } from "./violation.js";

/** A body, and what its description says of it. */
export interface JudgedBody {
  readonly in: Violation["in"];
  readonly headers: HeaderSource | undefined;
  readonly body: PlainBody;
  readonly content: Readonly<Record<string, BodyContract>>;
  readonly required: boolean;
  /** Where its description stands. */
  readonly pointer: string;
  /** What the messages call the message that has the body, such as "the response with status 200". */
  readonly name: string;
}

/** What a body breaks: its media type, its syntax or its schema. */
export function checkBody(contract: ApiContract, judged: JudgedBody): Violation[] {
  const { in: side, headers, body, content, required, pointer, name } = judged;
  const rule = { rule: `${pointer}/content`, evidence: evidenceAt(contract, pointer) };
  const mediaType = headers === undefined ? "application/json" : mediaTypeOf(headers);
  const described = Object.hasOwn(content, mediaType) ? content[mediaType] : undefined;
  const reading = readBody(body, mediaType, described ?? { validate: null });
  if (reading.kind === "none" && !required) return [];
  if (described === undefined) {
    // A type may carry a name; it is not repeated.
    const found = mediaType === "" ? "no media type" : "another";
    const message = `The media type of ${name} must be ${alternatives(Object.keys(content))}; there is ${found}.`;
    return [{ in: side, where: "/headers/content-type", what: "media-type", ...rule, message }];
  }
  if (described.validate === null || reading.kind === "unread") return [];
  if (reading.kind === "none") {
    return [{ in: side, where: "/body", what: "missing", ...rule, message: `The body of ${name} is missing.` }];
  }
  if (reading.kind === "broken") {
    const message = `The body of ${name} is not ${reading.expected}, although its media type says so.`;
    return [{ in: side, where: "/body", what: "syntax", ...rule, message }];
  }
  return schemaViolations(contract, described.validate, reading.value, { in: side, where: "/body" });
}

/** Without parameters, in lower case; empty when there is none. */
function mediaTypeOf(headers: HeaderSource): string {
  return (headerOf(headers, "content-type") ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
}
