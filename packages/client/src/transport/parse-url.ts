/** A text as a URL; where it is none, a URL that has no host and the origin `null`. */
export const parseUrl = (text: string | null, base?: string): URL =>
  new URL(text && URL.canParse(text, base) ? text : "data:", base);
