/**
 * The text with one part replaced.
 *
 * @throws {Error} When the part is not there exactly once: then the generator writes other code than it did.
 */
export function replaceOnce(text: string, part: string, replacement: string): string {
  const [before, after, ...more] = text.split(part);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`A sample must hold ${JSON.stringify(part)} once:\n${text}`);
  }
  return `${before}${replacement}${after}`;
}

/** Every variable of the environment that stands in quotes, as an expression that reads it. */
export function readVariables(text: string, expression: (name: string) => string): string {
  return text.replace(/(["'])(CONTACTS_[A-Z_]+)\1/g, (_, __, name: string) => expression(name));
}

export function indented(text: string, by: string): string {
  return text.replace(/^(?=.)/gm, by);
}
