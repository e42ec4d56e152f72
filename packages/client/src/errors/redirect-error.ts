import { ContactsApiError } from "./contacts-api-error.js";

/** A redirect was refused: the credential has not been sent to where it points. */
export class RedirectError extends ContactsApiError {
  override get name() {
    return "RedirectError" as const;
  }

  override get code() {
    return "redirect" as const;
  }
}
