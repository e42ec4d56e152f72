import type { Credential } from "./options.js";
import { requireText } from "./require-text.js";

export interface AccessTokenOptions {
  /** The API key from a user's profile page. What it may do follows that user's role. */
  accessToken: string;
  /**
   * The header that carries the token; `api_access_token` unless given. Pass `Api-Access-Token`, the same header to the
   * server, when a proxy on the way drops header names with underscores.
   */
  authHeader?: string;
}

export const accessToken = ({ accessToken, authHeader = "api_access_token" }: AccessTokenOptions): Credential => ({
  header: requireText("authHeader", authHeader),
  value: requireText("accessToken", accessToken),
  secrets: [accessToken],
});
