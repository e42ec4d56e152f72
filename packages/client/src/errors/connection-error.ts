import { ContactsApiError, type ErrorDetails } from "./contacts-api-error.js";
import { hasCode } from "./has-code.js";

export interface ConnectionDetails extends ErrorDetails {
  sent: boolean;
}

/** The connection could not be made, or broke before the whole answer had arrived. */
export class ConnectionError extends ContactsApiError<ConnectionDetails> implements ConnectionDetails {
  /** False when the request certainly never reached the server; true when it may have been carried out. */
  declare readonly sent: boolean;

  override get code() {
    return "connection" as const;
  }
}

export function isConnectionError(error: unknown): error is ConnectionError {
  return hasCode(error, "connection");
}
