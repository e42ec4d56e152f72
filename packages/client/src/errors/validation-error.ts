import { ContactsApiError, type ErrorDetails } from "./contacts-api-error.js";

export interface ValidationDetails extends ErrorDetails {
  /** The documented names of the refused fields (`phone_number`); empty when the server named none. */
  readonly attributes: string[];
}

/** 400 or 422: the server refused what was sent. */
export class ValidationError<Details extends ValidationDetails = ValidationDetails>
  extends ContactsApiError<Details>
  implements ValidationDetails
{
  declare readonly attributes: string[];

  override get name(): "ValidationError" | "ConflictError" {
    return "ValidationError";
  }

  override get code(): "validation" | "conflict" {
    return "validation";
  }
}
