import { ContactsApiError } from "./contacts-api-error.js";
import { hasCode } from "./has-code.js";

/** 401: the server did not accept the credential, or did not see it. */
export class AuthenticationError extends ContactsApiError {
  override get code() {
    return "authentication" as const;
  }
}

export function isAuthenticationError(error: unknown): error is AuthenticationError {
  return hasCode(error, "authentication");
}
