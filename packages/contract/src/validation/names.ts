/** A key as a segment of a JSON pointer (RFC 6901). */
export function pointerSegment(key: string): string {
  return shownName(key).replaceAll("~", "~0").replaceAll("/", "~1");
}

/** A JSON pointer as people write paths, such as `payload[0].email`. */
export function readablePath(pointer: string): string {
  const keys = pointer.split("/").slice(1);
  return keys
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"))
    .map((key) => (/^\d+$/.test(key) ? `[${key}]` : `.${key}`))
    .join("")
    .replace(/^\./, "");
}

/** A name from an exchange. One that looks like a value, such as an email address or a phone number, is not shown. */
export function shownName(name: string): string {
  return /^[\w$.-]{1,80}$/.test(name) && /[a-z]/i.test(name) ? name : "…";
}

/** The path of a URL, without what looks like a value. */
export function shownPath(path: string): string {
  const isShown = (segment: string) => /^(?:[a-z_]{0,40}|v?\d{1,9})$/.test(segment);
  return path
    .split("/")
    .map((segment) => (isShown(segment) ? segment : "…"))
    .join("/");
}

/** Words as a list: `a`, `a or b`, `a, b or c`. */
export function alternatives(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
