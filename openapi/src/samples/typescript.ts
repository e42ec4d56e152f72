import { type Api, apiRecords } from "../apis.js";
import type { JsonValue } from "../description/schema.js";
import { literal } from "./literal.js";
import { CREDENTIAL_VARIABLES, SAMPLE_FILE, type SampledRequest } from "./request.js";

/**
 * A request with the typed client of this project.
 *
 * @throws {Error} For a form of any operation but `createContact`: the client sends no other.
 */
export function typescriptSample(api: Api, request: SampledRequest): string {
  const isForm = request.mediaType !== undefined && request.mediaType !== "application/json";
  return (isForm ? createWithFile(api, request) : typedCall(api, request)).join("\n");
}

function typedCall(api: Api, request: SampledRequest): string[] {
  const { method, path, pathParameters, queryParameters, mediaType, body } = request;
  const parameters = {
    ...(Object.keys(pathParameters).length > 0 ? { path: pathParameters } : {}),
    ...(Object.keys(queryParameters).length > 0 ? { query: queryParameters } : {}),
  };
  const call = {
    ...(Object.keys(parameters).length > 0 ? { params: parameters } : {}),
    ...(mediaType === undefined ? {} : { body }),
  };
  const rest = Object.keys(call).length > 0 ? `, ${literal(call)}` : "";
  const sent = `await client.${method}("${path}"${rest});`;
  return [
    `import { createClient } from "@contacts-api/client/${api}";`,
    "",
    `const client = createClient(${options(api, request, [])});`,
    ...(request.returnsBody ? [`const { data } = ${sent}`, "console.log(data);"] : [sent]),
  ];
}

/** The resource sends a form by itself where a contact has an avatar. */
function createWithFile(api: Api, request: SampledRequest): string[] {
  const { operationId, body, pathParameters, files } = request;
  if (operationId !== "createContact") throw new Error(`The client sends no form for ${operationId}.`);
  const fields = Object.entries(body ?? {}).map(
    ([name, value]: [string, JsonValue]) =>
      `  ${camelCase(name)}: ${files.includes(name) ? `new File([await openAsBlob("${SAMPLE_FILE}")], "${SAMPLE_FILE}")` : literal(value)},`,
  );
  return [
    `import { openAsBlob } from "node:fs";`,
    `import { createContacts } from "@contacts-api/client/${api}";`,
    "",
    `const contacts = createContacts(${options(api, request, [`accountId: ${literal(pathParameters.account_id)}`])});`,
    "const contact = await contacts.create({",
    ...fields,
    "});",
    "console.log(contact);",
  ];
}

function options(api: Api, { origin }: SampledRequest, others: readonly string[]): string {
  const { credential, defaultHost } = apiRecords[api];
  const { accessToken, key, secret } = CREDENTIAL_VARIABLES;
  const parts = [
    ...(credential === "accessToken"
      ? [`accessToken: process.env.${accessToken} ?? ""`]
      : [`apiKey: process.env.${key} ?? ""`, `apiSecret: process.env.${secret} ?? ""`]),
    ...others,
    ...(defaultHost === undefined ? [`baseUrl: "${origin}"`] : []),
  ];
  return parts.length === 1 ? `{ ${parts[0]} }` : `{\n${parts.map((part) => `  ${part},`).join("\n")}\n}`;
}

function camelCase(name: string): string {
  return name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
