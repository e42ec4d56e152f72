import { ContactsApiError } from "./contacts-api-error.js";

/** 500 and above: the server or a gateway before it failed. */
export class ServerError extends ContactsApiError {
  override get name() {
    return "ServerError" as const;
  }

  override get code() {
    return "server" as const;
  }
}
