import type { SecurityScheme } from "@contacts-api/openapi/reader";
import type { Caller } from "../callers.js";

export type Headers = Readonly<Record<string, string>>;

/** The headers that sign a caller in, in the way an API describes. */
export function credentialsOf({ type, name }: SecurityScheme, { token, key, secret }: Caller): Headers {
  return type === "apiKey" && name !== undefined ? { [name]: token } : basicCredentials(`${key}:${secret}`);
}

/** @param pair Key and secret with a colon between, or whatever stands in their place. */
export function basicCredentials(pair: string): Headers {
  return { authorization: `Basic ${btoa(pair)}` };
}
