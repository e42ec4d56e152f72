import { ContactsApiError } from "./contacts-api-error.js";

/** 401: the server did not accept the credential, or did not see it. */
export class AuthenticationError extends ContactsApiError {
  override get name() {
    return "AuthenticationError" as const;
  }

  override get code() {
    return "authentication" as const;
  }
}
