/**
 * PostgreSQL's `LIKE '%…%'` and `ILIKE`. The needle is not escaped upstream, so `%` and `_` in it are wildcards and
 * `\` makes the next character a literal (reference §5.4, §5.5).
 */
export function containsPattern(needle: string, options: { caseSensitive: boolean }): (text: string) => boolean {
  const fold = options.caseSensitive ? (text: string) => text : inLowerCase;
  const folded = fold(needle);
  if (!/[%_\\]/.test(folded)) return (text) => fold(text).includes(folded);
  const pattern = readPattern(`%${folded}%`);
  const literal = longestLiteral(pattern);
  return (text) => {
    const foldedText = fold(text);
    // Most texts lack what the pattern spells out, and need not be taken apart.
    return foldedText.includes(literal) && matchesPattern([...foldedText], pattern);
  };
}

/** The database folds character by character: `İ` is `i`, where JavaScript adds the dot as a character of its own. */
function inLowerCase(text: string): string {
  return (text.includes("İ") ? text.replaceAll("İ", "i") : text).toLowerCase();
}

const ANY_TEXT = Symbol("%");
const ANY_CHARACTER = Symbol("_");

type Token = string | typeof ANY_TEXT | typeof ANY_CHARACTER;

function readPattern(pattern: string): Token[] {
  const tokens: Token[] = [];
  let escaped = false;
  for (const character of pattern) {
    if (!escaped && character === "\\") {
      escaped = true;
      continue;
    }
    if (escaped) tokens.push(character);
    else if (character === "%") tokens.push(ANY_TEXT);
    else if (character === "_") tokens.push(ANY_CHARACTER);
    else tokens.push(character);
    escaped = false;
  }
  return tokens;
}

function longestLiteral(pattern: readonly Token[]): string {
  let longest = "";
  let current = "";
  for (const token of pattern) {
    current = typeof token === "string" ? current + token : "";
    if (current.length > longest.length) longest = current;
  }
  return longest;
}

/** Goes back to the last `%` only, so the cost is bounded by the product of both lengths whatever the pattern is. */
function matchesPattern(text: readonly string[], pattern: readonly Token[]): boolean {
  let position = 0;
  let token = 0;
  let lastAnyText = -1;
  let resumeAt = 0;
  while (position < text.length) {
    if (pattern[token] === ANY_TEXT) {
      lastAnyText = token;
      resumeAt = position;
      token += 1;
    } else if (pattern[token] === ANY_CHARACTER || pattern[token] === text[position]) {
      position += 1;
      token += 1;
    } else if (lastAnyText >= 0) {
      resumeAt += 1;
      position = resumeAt;
      token = lastAnyText + 1;
    } else return false;
  }
  while (pattern[token] === ANY_TEXT) token += 1;
  return token === pattern.length;
}
