/** Replaces every secret in a text; what is null stays so. */
export type Redact = <Text extends string | null>(text: Text) => Text;

/**
 * Makes a function that replaces every secret in a text, however it is spelled: as it is or in another case, inside JSON, a
 * URL or HTML, or in base64.
 *
 * @param secrets The longest first, so that one which begins with another is replaced as a whole.
 */
export function createRedact(secrets: readonly string[]): Redact {
  const patterns = secrets.flatMap((secret) => [spellingsOf(secret), spellingsOf(btoa(secret))]);
  const pattern = new RegExp(patterns.join("|"), "gi");
  return function redact<Text extends string | null>(text: Text): Text {
    return (text?.replace(pattern, "[redacted]") ?? null) as Text;
  };
}

/** A pattern of all spellings of a secret. */
function spellingsOf(secret: string): string {
  return secret.replace(/./g, spellingsOfCharacter);
}

/** Credentials are latin, so that every character has a number of two hexadecimal digits. */
function spellingsOfCharacter(character: string): string {
  const code = character.charCodeAt(0);
  const hexadecimal = code.toString(16);
  const literally = `\\x${hexadecimal}`;
  const inUrl = encodeURIComponent(character);
  const spellings = [
    literally,
    `u00${hexadecimal}`,
    // Some write every character of a URL by its number, and a URL inside a URL once more.
    (inUrl === character ? `%${hexadecimal}` : inUrl).replaceAll("%", "%(?:25)*"),
    `&#(?:0*${code}|x0*${hexadecimal});`,
    // HTML has names for signs, and base64 for URLs has other signs. Which one is not looked at: the characters around it
    // tell enough.
    /\w/.test(character) ? literally : "[-_]|&\\w+;",
  ];
  // JSON may write a backslash before it, and JSON inside JSON up to three.
  const pattern = `\\\\{0,3}(?:${spellings.join("|")})`;
  // Base64 is often written without the padding at its end.
  return character === "=" ? `(?:${pattern})?` : pattern;
}
