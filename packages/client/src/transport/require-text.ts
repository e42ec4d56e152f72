import { ConfigurationError } from "../errors/configuration-error.js";

/** Checks that an option was given and can be written into a header or a URL, without ever printing it. */
export function requireText(name: string, value = ""): string {
  if (/^[!-~\xa0-\xff]+$/.test(value)) return value;
  throw new ConfigurationError(`${name} ${value ? "must be latin on one line" : "is missing"}`);
}
