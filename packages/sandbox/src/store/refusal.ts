/** Why the store refuses a call. The texts are exactly upstream's (reference §2, §3, §6). */
export type RefusalReason =
  /** No usable credential was given at all. */
  | { readonly kind: "signed-out" }
  /** The credential is unknown, or the caller may not do this. */
  | { readonly kind: "unauthorized"; readonly error: string }
  | { readonly kind: "not-found" }
  /** A row is invalid: one message for all broken rules, and the attributes concerned. */
  | { readonly kind: "invalid"; readonly message: string; readonly attributes: readonly string[] }
  /** A parameter or a filter is malformed. */
  | { readonly kind: "unprocessable"; readonly error: string }
  /** The state of the row forbids the operation. */
  | { readonly kind: "conflict"; readonly message: string }
  /** Upstream's code fails with an unhandled error, so the response is 500. */
  | { readonly kind: "unhandled"; readonly cause: string };

/** Thrown by the store before anything is written. A refused call changes nothing, but may have consumed an ID. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason) {
    super(describe(reason));
    this.reason = reason;
  }
}

function describe(reason: RefusalReason): string {
  switch (reason.kind) {
    case "signed-out":
      return "No credential was given";
    case "not-found":
      return "The record does not exist";
    case "unauthorized":
    case "unprocessable":
      return reason.error;
    case "invalid":
    case "conflict":
      return reason.message;
    case "unhandled":
      return reason.cause;
  }
}

export function notFound(): Refusal {
  return new Refusal({ kind: "not-found" });
}

export function unauthorized(error: string): Refusal {
  return new Refusal({ kind: "unauthorized", error });
}

export function invalid(message: string, attributes: readonly string[]): Refusal {
  return new Refusal({ kind: "invalid", message, attributes });
}

export function unprocessable(error: string): Refusal {
  return new Refusal({ kind: "unprocessable", error });
}

export function missingParameter(name: string): Refusal {
  return unprocessable(`param is missing or the value is empty: ${name}`);
}

/** @param cause What fails inside upstream; shown in stack traces, never sent. */
export function unhandled(cause: string): Refusal {
  return new Refusal({ kind: "unhandled", cause });
}
