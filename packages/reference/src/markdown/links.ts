import { type Form, relativeUrl } from "../site-url.js";

/** A text of Markdown whose links to pages of the site lead there from the given folder. */
export function withRelativeLinks(markdown: string, path: string, form: Form): string {
  return markdown.replace(/\]\((site:[^)]*)\)/g, (_, url: string) => `](${relativeUrl(url, path, form)})`);
}
