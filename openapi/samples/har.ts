import {
  CREDENTIAL_VARIABLES,
  formFields,
  SAMPLE_FILE,
  type SampledRequest,
  urlOf,
} from "@contacts-api/openapi/samples";
import type { pythonRequests } from "@scalar/snippetz/plugins/python/requests";

type Generate = typeof pythonRequests.generate;
type Har = Parameters<Generate>[0];
type Configuration = Parameters<Generate>[1];

/** What each language of the generator has in common. */
export interface Generator {
  generate(request?: Har, configuration?: Configuration): string;
}

/**
 * A request as the generator writes it. Where the credential belongs, the code has the names of the variables of the
 * environment that hold it, as if they were the credential.
 */
export function generated(generator: Generator, request: SampledRequest): string {
  const { method, security, mediaType, body, files } = request;
  const { accessToken, key, secret } = CREDENTIAL_VARIABLES;
  const isJson = mediaType === "application/json";
  const headers = [
    ...(security.type === "apiKey" ? [{ name: security.name ?? "", value: accessToken }] : []),
    ...(isJson ? [{ name: "Content-Type", value: mediaType }] : []),
  ];
  const params = formFields(body).map(([name, value]) =>
    files.includes(name) ? { name, fileName: SAMPLE_FILE, contentType: "image/png" } : { name, value },
  );
  const postData = isJson ? { mimeType: mediaType, text: JSON.stringify(body) } : { mimeType: mediaType ?? "", params };
  return generator.generate(
    {
      method,
      url: urlOf(request),
      httpVersion: "HTTP/1.1",
      headers,
      queryString: [],
      cookies: [],
      headersSize: -1,
      bodySize: -1,
      ...(mediaType === undefined ? {} : { postData }),
    },
    security.type === "apiKey" ? undefined : { auth: { username: key, password: secret } },
  );
}

/** The names of the variables as the generator's text holds them, and the two of them encoded as HTTP Basic asks. */
export const ENCODED_PAIR = btoa(`${CREDENTIAL_VARIABLES.key}:${CREDENTIAL_VARIABLES.secret}`);
