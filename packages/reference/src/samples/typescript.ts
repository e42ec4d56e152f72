import type { Api, ApiRecord } from "@contacts-api/openapi";
import { literal } from "./literal.js";
import type { SampledRequest } from "./request.js";

const CLIENT = "@contacts-api/client";

/** A request with the typed client; undefined for forms, which it sends by `createContacts` alone. */
export function typescriptSample(
  api: Api,
  { credential, defaultHost }: ApiRecord,
  request: SampledRequest,
): string | undefined {
  const { method, path, pathParameters, queryParameters, mediaType, body } = request;
  if (mediaType !== undefined && mediaType !== "application/json") return undefined;
  const options = {
    ...(credential === "accessToken"
      ? { accessToken: "YOUR_ACCESS_TOKEN" }
      : { apiKey: "YOUR_API_KEY", apiSecret: "YOUR_API_SECRET" }),
    ...(defaultHost === undefined ? { baseUrl: request.origin } : {}),
  };
  const parameters = {
    ...(Object.keys(pathParameters).length > 0 ? { path: pathParameters } : {}),
    ...(Object.keys(queryParameters).length > 0 ? { query: queryParameters } : {}),
  };
  const call = {
    ...(Object.keys(parameters).length > 0 ? { params: parameters } : {}),
    ...(mediaType === undefined ? {} : { body }),
  };
  const rest = Object.keys(call).length > 0 ? `, ${literal(call)}` : "";
  return [
    `import { createClient } from "${CLIENT}/${api}";`,
    "",
    `const client = createClient(${literal(options)});`,
    `const { data } = await client.${method}("${path}"${rest});`,
    "console.log(data);",
  ].join("\n");
}
