import { ConfigurationError } from "../errors/configuration-error.js";

/** One line of printable latin characters without spaces. */
const HEADER_TEXT = /^[!-~\xa1-\xff]+$/;

/** Checks that an option was given and can be written into a header or a URL, without ever printing it. */
export function requireHeaderText(name: string, value: unknown): string {
  if (typeof value === "string" && HEADER_TEXT.test(value)) return value;
  const problem = (value ?? "") === "" ? "is missing" : "must be latin on one line, without spaces";
  throw new ConfigurationError(`${name} ${problem}`);
}

/** Makes headers of what the caller has given, without ever printing it. */
export function toHeaders(name: string, given: HeadersInit | undefined): Headers {
  try {
    return new Headers(given);
  } catch {
    throw new ConfigurationError(`${name} must be valid in HTTP`);
  }
}
