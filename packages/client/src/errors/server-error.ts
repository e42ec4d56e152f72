import { ContactsApiError } from "./contacts-api-error.js";
import { hasCode } from "./has-code.js";

/** 500 and above: the server or a gateway before it failed. */
export class ServerError extends ContactsApiError {
  override get code() {
    return "server" as const;
  }
}

export function isServerError(error: unknown): error is ServerError {
  return hasCode(error, "server");
}
