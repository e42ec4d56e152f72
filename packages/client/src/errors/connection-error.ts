import { ContactsApiError, type ErrorDetails } from "./contacts-api-error.js";

export interface ConnectionDetails extends ErrorDetails {
  readonly sent: boolean;
}

/** The connection could not be made, or broke before the whole response had arrived. */
export class ConnectionError extends ContactsApiError<ConnectionDetails> implements ConnectionDetails {
  /** False when the request certainly never reached the server; true when it may have been carried out. */
  declare readonly sent: boolean;

  override get name() {
    return "ConnectionError" as const;
  }

  override get code() {
    return "connection" as const;
  }
}
