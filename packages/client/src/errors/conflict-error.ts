import { type ValidationDetails, ValidationError } from "./validation-error.js";

export interface ConflictDetails extends ValidationDetails {
  readonly existing?: unknown;
}

/** Another contact has the identifier, email or phone number that was sent: 409, or 422 "has already been taken". */
export class ConflictError extends ValidationError<ConflictDetails> implements ConflictDetails {
  /** The contact that is in the way, when the client has looked it up. */
  declare readonly existing?: unknown;

  override get name() {
    return "ConflictError" as const;
  }

  override get code() {
    return "conflict" as const;
  }
}
