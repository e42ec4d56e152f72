import type { Api } from "@contacts-api/openapi";
import { ConfigurationError } from "./configuration-error.js";

/** What each API takes as proof of who is calling. */
export interface ApiCredentials {
  "99digital": { readonly accessToken: string };
  inquirly: { readonly accessToken: string };
  engagelab: { readonly apiKey: string; readonly apiSecret: string };
}

/** The credentials of any one API. */
export type Credentials = ApiCredentials[Api];

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the credentials of an API: `CONTACTS_ACCESS_TOKEN` for 99digital and inquirly, `CONTACTS_API_KEY` and
 * `CONTACTS_API_SECRET` for engagelab.
 *
 * @throws {ConfigurationError} When a variable is missing or empty. The message names the variable, never a value.
 */
export function credentialsFromEnvironment<Id extends Api>(api: Id, environment?: Environment): ApiCredentials[Id];
export function credentialsFromEnvironment(api: Api, environment: Environment = process.env): Credentials {
  if (api !== "engagelab") return { accessToken: required(environment, "CONTACTS_ACCESS_TOKEN", api) };
  return {
    apiKey: required(environment, "CONTACTS_API_KEY", api),
    apiSecret: required(environment, "CONTACTS_API_SECRET", api),
  };
}

function required(environment: Environment, name: string, api: Api): string {
  const value = environment[name];
  if (value) return value;
  throw new ConfigurationError(`The environment variable ${name} is not set. Put the credential for ${api} there.`);
}
