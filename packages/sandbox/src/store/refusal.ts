/** Why the store refuses a call. The texts are upstream's, word for word (reference §2, §3, §6). */
export type RefusalReason =
  /** No usable credential was given at all. */
  | { readonly kind: "signed-out" }
  /** Known or unknown caller who may not do this. */
  | { readonly kind: "unauthorized"; readonly error: string }
  | { readonly kind: "not-found" }
  /** A record broke its rules: one message for all of them, and the attributes concerned. */
  | { readonly kind: "invalid"; readonly message: string; readonly attributes: readonly string[] }
  /** A parameter or a filter could not be understood. */
  | { readonly kind: "unprocessable"; readonly error: string }
  /** The record's state forbids the action. */
  | { readonly kind: "conflict"; readonly message: string }
  /** A request that upstream's code does not survive: an unhandled error there, answered with 500. */
  | { readonly kind: "unhandled"; readonly cause: string };

/** Thrown by the store before anything is written, so a refused call leaves no trace but consumed ids. */
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

/** @param cause What breaks inside upstream; for readers of a stack trace, never sent. */
export function unhandled(cause: string): Refusal {
  return new Refusal({ kind: "unhandled", cause });
}
