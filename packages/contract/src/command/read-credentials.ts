import { text } from "node:stream/consumers";
import type { Api } from "@contacts-api/openapi";
import { type ApiCredentials, credentialsFromEnvironment } from "../credentials.js";

/**
 * The credentials of an API: from the environment, or from lines such as `CONTACTS_ACCESS_TOKEN=…`.
 *
 * @throws {ConfigurationError} When one is missing. The message names the variable, never a value.
 */
export async function readCredentials<Id extends Api>(
  api: Id,
  input: NodeJS.ReadableStream | undefined,
): Promise<ApiCredentials[Id]> {
  if (input === undefined) return credentialsFromEnvironment(api);
  const lines = (await text(input)).split(/\r?\n/);
  const pairs = lines.map((line) => {
    const [name = "", ...value] = line.split("=");
    return [name.trim(), value.join("=").trim()];
  });
  return credentialsFromEnvironment(api, Object.fromEntries(pairs));
}
