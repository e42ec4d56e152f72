import type { Credential } from "./options.js";
import { requireText } from "./require-text.js";

export interface KeyPairOptions {
  /** The API key of the project. */
  apiKey: string;
  /** The API secret that belongs to it. */
  apiSecret: string;
}

/** HTTP Basic: the key is the user name, the secret the password. */
export function keyPair({ apiKey, apiSecret }: KeyPairOptions): Credential {
  const encoded = btoa(`${requireText("apiKey", apiKey)}:${requireText("apiSecret", apiSecret)}`);
  return { header: "Authorization", value: `Basic ${encoded}`, secrets: [encoded, apiSecret, apiKey] };
}
