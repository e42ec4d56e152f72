import { ContactsApiError } from "./contacts-api-error.js";
import { hasCode } from "./has-code.js";

/** A redirect was refused: the credential has not been sent to where it points. */
export class RedirectError extends ContactsApiError {
  override get code() {
    return "redirect" as const;
  }
}

export function isRedirectError(error: unknown): error is RedirectError {
  return hasCode(error, "redirect");
}
