import type { EvidenceLevel } from "@contacts-api/openapi";

/** What is broken. */
export type ViolationKind =
  /** No operation has the method and path. */
  | "operation"
  /** The status is not described. */
  | "status"
  /** The media type is not described, or there is none. */
  | "media-type"
  /** A body is not what its media type says, such as JSON that cannot be parsed. */
  | "syntax"
  /** Something required is not there. */
  | "missing"
  /** A value of another type than described. */
  | "type"
  /** A value that is not one of those listed. */
  | "value"
  /** A text that has not the described format. */
  | "format"
  /** Something that the description does not know. */
  | "unknown";

/** One place in which an exchange departs from the description. It holds no value of the exchange. */
export interface Violation {
  readonly in: "request" | "response";
  /**
   * JSON pointer into the request (`/url`, `/path/…`, `/query/…`, `/headers/…`, `/body/…`) or the response (`/status`,
   * `/headers/content-type`, `/body/…`), such as `/body/payload/0/email`.
   */
  readonly where: string;
  readonly what: ViolationKind;
  /** JSON pointer of the broken part in the description, with references followed. Empty when nothing is described. */
  readonly rule: string;
  /** How well the broken part is known; undefined when nothing is described. */
  readonly evidence: EvidenceLevel | undefined;
  /** One sentence for people. */
  readonly message: string;
}

/** What a check finds in one exchange. */
export interface ExchangeReport {
  /** The operation that the request reaches; undefined when none is described. */
  readonly operationId: string | undefined;
  /** Empty when the exchange keeps the contract. */
  readonly violations: readonly Violation[];
  /** What the description does not know, such as a new field. Empty with `strict`, where it is among the violations. */
  readonly drift: readonly Violation[];
}
