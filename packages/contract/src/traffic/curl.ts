import type { ExchangeRequest } from "./exchange.js";
import { REDACTED } from "./redaction.js";

/**
 * A redacted request as a command line for a POSIX shell. The credential is read from the environment variables that
 * the commands of this package read.
 */
export function curlLine(baseUrl: string, { method, path, headers, body }: ExchangeRequest): string {
  const words = ["curl", "-sS", "-i"];
  if (method !== "GET") words.push("-X", method);
  words.push(quoted(`${baseUrl}${path}`));
  for (const [name, value] of Object.entries(headers)) {
    if (name === "content-length") continue;
    if (value !== REDACTED) words.push("-H", quoted(`${name}: ${value}`));
    else if (name === "authorization") words.push("-u", '"$CONTACTS_API_KEY:$CONTACTS_API_SECRET"');
    else words.push("-H", `"${name}: $CONTACTS_ACCESS_TOKEN"`);
  }
  if (body !== null) words.push("--data-binary", quoted(body));
  return words.join(" ");
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
