import { hasCode } from "./has-code.js";
import { type ValidationDetails, ValidationError } from "./validation-error.js";

export interface ConflictDetails extends ValidationDetails {
  existing?: unknown;
}

/** Another contact has the identifier, e-mail or phone number that was sent: 409, or 422 "has already been taken". */
export class ConflictError extends ValidationError<ConflictDetails> implements ConflictDetails {
  /** The contact that is in the way, when the client has looked it up. */
  declare readonly existing?: unknown;

  override get code() {
    return "conflict" as const;
  }
}

export function isConflictError(error: unknown): error is ConflictError {
  return hasCode(error, "conflict");
}
