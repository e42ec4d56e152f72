import { ConfigurationError } from "../errors/configuration-error.js";
import type { Credential, Settings, TransportOptions } from "./options.js";
import { parseUrl } from "./parse-url.js";
import { createRedactor } from "./redact.js";
import { requireText } from "./require-text.js";

/** Checks where the credential will go. A URL is never printed: it may hold a password. */
export function configure(
  { secrets, ...credential }: Credential,
  options: TransportOptions,
  defaultBaseUrl?: string,
): Settings {
  const baseUrl = requireText("baseUrl", options.baseUrl ?? defaultBaseUrl);
  const { origin, href, hostname } = parseUrl(baseUrl);
  const mayBeInsecure = options.allowInsecureHttp || /^(localhost|127[.\d]+|\[::1])$/.test(hostname);
  if (!(mayBeInsecure ? /^https?:[^?#@]+$/ : /^https:[^?#@]+$/).test(href)) {
    throw new ConfigurationError("baseUrl must be https: (see allowInsecureHttp), no user, query or hash");
  }
  return { ...options, ...credential, baseUrl: href, origin, redact: createRedactor(secrets) };
}
