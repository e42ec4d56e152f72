import { type HeaderSource, headerOf } from "./message.js";
import type { Violation } from "./violation.js";

/** Shorter texts are too likely to stand there for another reason. */
const SHORTEST_SECRET = 4;

/** The violations without the credential of their request, wherever somebody has put it. */
export function withoutCredential(
  violations: readonly Violation[],
  headers: HeaderSource | undefined,
  header: string,
): Violation[] {
  const secrets = headers === undefined ? [] : secretsIn(headers, header);
  const redact = (text: string) => secrets.reduce((clean, secret) => clean.replaceAll(secret, "…"), text);
  return violations.map((violation) => ({
    ...violation,
    where: redact(violation.where),
    message: redact(violation.message),
  }));
}

function secretsIn(headers: HeaderSource, header: string): string[] {
  const value = headerOf(headers, header) ?? headerOf(headers, header.replaceAll("_", "-")) ?? "";
  const [, encoded = ""] = /^basic +(.*)$/i.exec(value) ?? [];
  return [value, encoded, ...decodedPair(encoded)].filter((secret) => secret.length >= SHORTEST_SECRET);
}

/** Key and secret of a Basic credential. */
function decodedPair(encoded: string): string[] {
  try {
    return atob(encoded).split(":");
  } catch {
    return [];
  }
}
