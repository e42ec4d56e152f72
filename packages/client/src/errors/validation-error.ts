import { ContactsApiError, type ErrorDetails } from "./contacts-api-error.js";
import { hasCode } from "./has-code.js";

export interface ValidationDetails extends ErrorDetails {
  /** The documented names of the refused fields (`phone_number`); empty when the server named none. */
  attributes: string[];
}

/** 400 or 422: the server refused what was sent. */
export class ValidationError<Details extends ValidationDetails = ValidationDetails>
  extends ContactsApiError<Details>
  implements ValidationDetails
{
  declare readonly attributes: string[];

  override get code(): "validation" | "conflict" {
    return "validation";
  }
}

/** True for a {@link ConflictError} too: it is a validation failure about a value that is taken. */
export function isValidationError(error: unknown): error is ValidationError {
  return hasCode(error, "validation", "conflict");
}
