/** Replaces every secret in a text; what is not there stays so. */
export type Redact = <Text extends string | null>(text: Text) => Text;

/** Makes a function that replaces every secret in a text, also where it is written inside JSON. */
export function createRedactor(secrets: string[]): Redact {
  const written = secrets.flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)]);
  return <Text extends string | null>(text: Text) =>
    text && (written.reduce<string>((cleaned, secret) => cleaned.replaceAll(secret, "[redacted]"), text) as Text);
}
