import { ConfigurationError } from "../errors/configuration-error.js";
import type { Credential, Settings, TransportOptions } from "./options.js";
import { createRedactor } from "./redact.js";
import { requireText } from "./require-text.js";

/** Checks where the credential will go. A URL is never printed: it may hold a password. */
export function configure(
  { secrets, ...credential }: Credential,
  options: TransportOptions,
  defaultBaseUrl?: string,
): Settings {
  const baseUrl = requireText("baseUrl", options.baseUrl ?? defaultBaseUrl);
  if (!/^https?:[^?#@]+$/i.test(baseUrl) || !URL.canParse(baseUrl)) {
    throw new ConfigurationError("baseUrl must be https:, without user, query or hash");
  }
  const { origin, href, protocol, hostname } = new URL(baseUrl);
  const loopback = /^(localhost|127[.\d]+|\[::1])$/;
  if (protocol !== "https:" && !options.allowInsecureHttp && !loopback.test(hostname)) {
    throw new ConfigurationError("baseUrl must be https:, see allowInsecureHttp");
  }
  return { ...options, ...credential, baseUrl: href, origin, redact: createRedactor(secrets) };
}
