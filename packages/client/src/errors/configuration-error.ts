import { ContactsApiError } from "./contacts-api-error.js";

/** The client was given something it cannot work with. The message says what to change. */
export class ConfigurationError extends ContactsApiError {
  override get name() {
    return "ConfigurationError" as const;
  }

  override get code() {
    return "configuration" as const;
  }
}
