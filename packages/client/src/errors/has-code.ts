import type { ContactsApiError } from "./contacts-api-error.js";

const CODES = [
  "ambiguous_write",
  "authentication",
  "configuration",
  "conflict",
  "connection",
  "deadline",
  "forbidden",
  "invalid_response",
  "not_found",
  "rate_limit",
  "redirect",
  "server",
  "timeout",
  "unexpected_status",
  "validation",
];

/**
 * Whether a thrown value is one of this package's errors with one of these codes. It looks at the error and not at its class, so that
 * it holds for errors of another realm, and of another installed copy of this package.
 */
export function hasCode(error: unknown, ...codes: string[]): boolean {
  const { code, name, toJSON } = Object(error) as Partial<ContactsApiError>;
  return codes.includes(`${code}`) && /Error$/.test(`${name}`) && typeof toJSON === "function";
}

/** Whether a thrown value is any of this package's errors. */
export function isContactsApiError(error: unknown): error is ContactsApiError {
  return hasCode(error, ...CODES);
}
