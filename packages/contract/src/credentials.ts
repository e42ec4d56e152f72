import { type Api, apiRecords } from "@contacts-api/openapi";
import { ConfigurationError } from "./configuration-error.js";

interface CredentialKinds {
  readonly accessToken: { readonly accessToken: string };
  readonly keyPair: { readonly apiKey: string; readonly apiSecret: string };
}

/** What each API takes as proof of who is calling. */
export type ApiCredentials = {
  readonly [Id in Api]: CredentialKinds[(typeof apiRecords)[Id]["credential"]];
};

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
  if (apiRecords[api].credential === "accessToken") {
    return { accessToken: required(environment, "CONTACTS_ACCESS_TOKEN", api) };
  }
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
