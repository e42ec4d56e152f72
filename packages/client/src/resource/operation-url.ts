import { ConfigurationError } from "../errors/configuration-error.js";
import type { Settings } from "../transport/settings.js";

/** What the URL of an operation is made of. */
interface UrlParts {
  /** The path of the operation, as its description writes it: `/api/v1/accounts/{account_id}/contacts`. */
  readonly path: string;
  /** The value of a parameter of the path. */
  readonly pathValue: (name: string) => unknown;
  /** The parameters of the query. A list is one of several values; what is null or undefined is left out. */
  readonly query: Readonly<Record<string, unknown>>;
}

/** The URL of an operation, as openapi-fetch writes it. Throws a `ConfigurationError` for what no URL can hold. */
export function operationUrl(
  { path, pathValue, query }: UrlParts,
  { baseUrl, querySerializer }: Pick<Settings, "baseUrl" | "querySerializer">,
): string {
  const filledPath = path.replace(/\{(\w+)\}/g, (_, name) => encode(pathValue(name)));
  const parameters = Object.entries(query).flatMap(([name, value]) => {
    const values = [value].flat().filter((item) => item !== undefined && item !== null);
    const texts = values.map(encode);
    const written = querySerializer?.array.explode === false && texts.length > 0 ? [texts.join()] : texts;
    return written.map((text) => `${name}=${text}`);
  });
  const queryString = parameters.length > 0 ? `?${parameters.join("&")}` : "";
  return baseUrl.replace(/\/$/, "") + filledPath + queryString;
}

function encode(value: unknown): string {
  try {
    if (typeof value !== "object") return encodeURIComponent(String(value));
  } catch {
    // Refused below.
  }
  throw new ConfigurationError("no URL can hold a lone surrogate or an object");
}
