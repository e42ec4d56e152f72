import { ConfigurationError } from "../errors/configuration-error.js";
import { requireHeaderText, toHeaders } from "./header-text.js";

/** How the API is told who is calling. */
export interface Credential {
  readonly header: string;
  readonly value: string;
  /** Whatever must not appear in an error, the longest first: the value and the parts it is made of. */
  readonly secrets: readonly string[];
}

export interface AccessTokenOptions {
  /** The API key from a user's profile page. What it may do follows that user's role. */
  readonly accessToken: string;
  /**
   * The header that carries the token; `api_access_token` unless given. Pass `Api-Access-Token`, the same header to the
   * server, when a proxy on the way drops header names with underscores.
   */
  readonly authHeader?: string | undefined;
}

/** The token in a header of its own. */
export function accessToken({ accessToken: token, authHeader }: AccessTokenOptions): Credential {
  const value = requireHeaderText("accessToken", token);
  const header = authHeader ?? "api_access_token";
  toHeaders("authHeader", { [header]: value });
  return { header, value, secrets: [value] };
}

export interface KeyPairOptions {
  /** The API key of the project. */
  readonly apiKey: string;
  /** The API secret that belongs to it. */
  readonly apiSecret: string;
}

/** HTTP Basic: the key is the user name, the secret the password. */
export function keyPair({ apiKey, apiSecret }: KeyPairOptions): Credential {
  // It would end the user name, and begin the password.
  if (requireHeaderText("apiKey", apiKey).includes(":")) {
    throw new ConfigurationError("apiKey must not contain a colon");
  }
  const encoded = btoa(`${apiKey}:${requireHeaderText("apiSecret", apiSecret)}`);
  const secrets = [encoded, apiSecret, apiKey].sort((one, other) => other.length - one.length);
  return { header: "Authorization", value: `Basic ${encoded}`, secrets };
}
