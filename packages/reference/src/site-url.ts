import { posix } from "node:path";

const SCHEME = "site:";

/** Path of the picture that links to the site are shown with, where the site's place is known. */
export const SOCIAL_IMAGE = "assets/social.png";

/** The form of a page that a link stands on. */
export type Form = "html" | "markdown";

/**
 * A place of the site for the texts of an outline. A path that ends in a slash is a page; anything else is a file.
 *
 * @param path Below the root of the site, such as `99digital/createContact/`.
 */
export function siteUrl(path: string, anchor?: string): string {
  return `${SCHEME}${path}${anchor === undefined ? "" : `#${anchor}`}`;
}

/** A link to a place of the site, as Markdown. */
export function siteLink(label: string, path: string, anchor?: string): string {
  return `[${label}](${siteUrl(path, anchor)})`;
}

/**
 * A URL that a reader can follow: places of the site become relative to the page, and name files, so that the site can lie in
 * any folder and on a disk; other URLs stay.
 *
 * @param from Folder of the page that the link stands on.
 */
export function relativeUrl(url: string, from: string, form: Form): string {
  if (!url.startsWith(SCHEME)) return url;
  const [path = "", anchor] = url.slice(SCHEME.length).split("#");
  const fragment = anchor === undefined ? "" : `#${anchor}`;
  if (path === from && fragment !== "") return fragment;
  const file = path === "" || path.endsWith("/") ? `${path}index.${form === "html" ? "html" : "md"}` : path;
  return `${posix.relative(from, file)}${fragment}`;
}
