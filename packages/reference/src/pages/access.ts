import { apiRecords } from "@contacts-api/openapi";
import type { SecurityScheme } from "@contacts-api/openapi/reader";
import { originOf } from "@contacts-api/openapi/samples";
import type { ApiReference } from "../description/api-reference.js";

/** Where requests are sent: the vendor's host, unless the vendor documents none. */
export function baseUrlInWords(api: ApiReference): string {
  if (apiRecords[api.id].defaultHost === undefined) return "not documented: that of your account";
  return `\`${originOf(api.id, api)}\`${api.servers[0]?.variables === undefined ? "" : ", or a host of your own"}`;
}

/** Where the credential of an API is sent. */
export function securityInWords({ security }: ApiReference): string {
  return security.map(schemeInWords).join(", ");
}

function schemeInWords({ type, in: place, name, scheme }: SecurityScheme): string {
  if (type === "apiKey") return `${place} \`${name}\``;
  return scheme === "basic"
    ? "header `Authorization`, HTTP Basic: the API key and the secret"
    : `HTTP ${scheme ?? type}`;
}
