import { ConfigurationError } from "../errors/configuration-error.js";

/** One line of printable latin characters without spaces. */
const HEADER_TEXT = /^[!-~\xa1-\xff]+$/;

/** Checks that an option was given and can be written into a header or a URL, without ever printing it. */
export function requireHeaderText(name: string, value: unknown): string {
  if ((value ?? "") === "") throw new ConfigurationError(`${name} is missing`);
  if (typeof value !== "string" || !HEADER_TEXT.test(value)) {
    throw new ConfigurationError(`${name} must be latin on one line, without spaces`);
  }
  return value;
}

/** Makes headers of what the caller has given, without ever printing it. */
export function toHeaders(name: string, given: HeadersInit | undefined): Headers {
  try {
    return new Headers(given);
  } catch {
    throw new ConfigurationError(`${name} must be valid in HTTP`);
  }
}
