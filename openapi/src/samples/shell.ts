import { CREDENTIAL_VARIABLES, formFields, SAMPLE_FILE, type SampledRequest, urlOf } from "./request.js";

/** A request as a command for curl in a POSIX shell. It fails when the response is an error. */
export function shellSample(request: SampledRequest): string {
  const { method, security, mediaType, body } = request;
  const words = [quoted(urlOf(request)), ...(method === "GET" ? [] : [`--request ${method}`]), credential(security)];
  if (mediaType === "application/json") {
    words.push("--header 'Content-Type: application/json'", `--data ${quoted(JSON.stringify(body, null, 2))}`);
  } else if (mediaType !== undefined) {
    const fields = formFields(body).map(
      ([name, value]) => `${name}=${request.files.includes(name) ? `@${SAMPLE_FILE}` : value}`,
    );
    words.push(...fields.map((field) => `--form ${quoted(field)}`));
  }
  return `curl --fail-with-body ${words.join(" \\\n  ")}`;
}

function credential({ type, name }: SampledRequest["security"]): string {
  const { accessToken, key, secret } = CREDENTIAL_VARIABLES;
  return type === "apiKey" ? `--header "${name}: $${accessToken}"` : `--user "$${key}:$${secret}"`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
