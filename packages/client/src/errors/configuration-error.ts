import { ContactsApiError, type ErrorDetails } from "./contacts-api-error.js";

export interface ConfigurationDetails extends ErrorDetails {
  readonly attributes?: readonly string[];
}

/** The client was given something it cannot work with. The message says what to change. */
export class ConfigurationError extends ContactsApiError<ConfigurationDetails> implements ConfigurationDetails {
  /** The documented names of the fields of a contact that are at fault; absent when an option or an argument is. */
  declare readonly attributes?: readonly string[];

  override get name() {
    return "ConfigurationError" as const;
  }

  override get code() {
    return "configuration" as const;
  }
}
