import { ContactsApiError } from "./contacts-api-error.js";
import { hasCode } from "./has-code.js";

/** The client was given something it cannot work with. The message says what to change. */
export class ConfigurationError extends ContactsApiError {
  override get code() {
    return "configuration" as const;
  }
}

export function isConfigurationError(error: unknown): error is ConfigurationError {
  return hasCode(error, "configuration");
}
