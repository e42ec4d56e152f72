import { formFields, type SampledRequest, urlOf } from "./request.js";

/** A request as a command for curl in a POSIX shell. */
export function shellSample(request: SampledRequest): string {
  const { method, security, mediaType, body } = request;
  const words = [quoted(urlOf(request)), ...(method === "GET" ? [] : [`--request ${method}`]), credential(security)];
  if (mediaType === "application/json") {
    words.push("--header 'Content-Type: application/json'", `--data ${quoted(JSON.stringify(body, null, 2))}`);
  } else if (mediaType !== undefined) {
    const fields = formFields(body).map(
      ([name, value]) => `${name}=${request.files.includes(name) ? "@picture.png" : value}`,
    );
    words.push(...fields.map((field) => `--form ${quoted(field)}`));
  }
  return `curl ${words.join(" \\\n  ")}`;
}

function credential({ type, name }: SampledRequest["security"]): string {
  return type === "apiKey" ? `--header '${name}: YOUR_ACCESS_TOKEN'` : "--user 'YOUR_API_KEY:YOUR_API_SECRET'";
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
