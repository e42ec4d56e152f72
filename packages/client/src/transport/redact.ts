/** Replaces every secret in a text; what is null stays so. */
export type Redact = <Text extends string | null>(text: Text) => Text;

/** What base64 for URLs writes for a character of base64. */
const IN_BASE64_FOR_URLS: Readonly<Record<string, string>> = { "+": "-", "/": "_" };

/**
 * Makes a function that replaces every secret in a text, however it is spelled: as it is or in another case, inside JSON, a
 * URL or HTML, or in base64.
 */
export function createRedact(secrets: readonly string[]): Redact {
  const patterns = secrets.flatMap((secret) => [spellingsOf(secret), spellingsOf(btoa(secret))]);
  // The longest first, so that a secret which begins with another is replaced as a whole.
  const longestFirst = patterns.sort((one, other) => other.length - one.length);
  const pattern = new RegExp(longestFirst.join("|"), "gi");
  return function redact<Text extends string | null>(text: Text): Text {
    return (text === null ? text : text.replace(pattern, "[redacted]")) as Text;
  };
}

/** A pattern of all spellings of a secret. Base64 is often written without the padding at its end. */
function spellingsOf(secret: string): string {
  const withoutPadding = secret.replace(/(.)=+$/, "$1");
  return `${Array.from(withoutPadding, spellingsOfCharacter).join("")}(?:${spellingsOfCharacter("=")})*`;
}

/** Credentials are latin, so that every character has a number of two hexadecimal digits. */
function spellingsOfCharacter(character: string): string {
  const code = character.charCodeAt(0);
  const hexadecimal = code.toString(16);
  const literally = `\\x${hexadecimal}`;
  const inUrl = encodeURIComponent(character);
  const spellings = [
    literally,
    IN_BASE64_FOR_URLS[character] ?? literally,
    `u00${hexadecimal}`,
    // Some write every character of a URL by its number, and a URL inside a URL once more.
    `(?:${inUrl.length > 1 ? inUrl : `%${hexadecimal}`})`.replaceAll("%", "%(?:25)*"),
    `&#(?:0*${code}|x0*${hexadecimal});`,
    // HTML has names for signs. Which one is not looked at: the characters around it tell enough.
    /\w/.test(character) ? literally : "&\\w+;",
  ];
  // JSON may write a backslash before it, and JSON inside JSON up to three.
  return `\\\\{0,3}(?:${spellings.join("|")})`;
}
