import type { Contact } from "../model/contact.js";
import { type ValidationDetails, ValidationError } from "./validation-error.js";

export interface ConflictDetails extends ValidationDetails {
  readonly existing?: Contact | undefined;
}

/** Another contact has the identifier, email or phone number that was sent: 409, or 422 "has already been taken". */
export class ConflictError extends ValidationError<ConflictDetails> implements ConflictDetails {
  /**
   * The contact that is in the way, where the client has looked it up: after an attempt of its own that may have been carried
   * out. Undefined for a refusal at the first attempt, which costs no further request: `find` it by the key that is taken.
   */
  declare readonly existing?: Contact | undefined;

  override get name() {
    return "ConflictError" as const;
  }

  override get code() {
    return "conflict" as const;
  }
}
