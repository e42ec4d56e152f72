import { ConfigurationError } from "./configuration-error.js";

/**
 * The base URL of a server without a slash at its end, because the described paths begin with one.
 *
 * @throws {ConfigurationError} When it is no absolute http or https URL, or has more than a path.
 */
export function serverUrl(server: string | URL): string {
  const url = URL.canParse(String(server)) ? new URL(server) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new ConfigurationError(
      "The server must be an absolute http or https URL, such as http://127.0.0.1:4010/99digital.",
    );
  }
  if (url.username || url.password) {
    throw new ConfigurationError("The server's URL must not hold a user name or password; pass them as credentials.");
  }
  if (url.search || url.hash) {
    throw new ConfigurationError("The server's URL must not have a query or a fragment; paths are appended to it.");
  }
  return url.href.replace(/\/+$/, "");
}
