/** Makes a function that replaces every secret in a text, also where it is written inside JSON. */
export function createRedactor(secrets: string[]): (text: string) => string {
  const written = secrets.flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)]);
  return (text) => written.reduce((cleaned, secret) => cleaned.replaceAll(secret, "[redacted]"), text);
}
