import { html, raw } from "hono/html";

/** What the head of a document needs to know about its page. */
export interface DocumentHead {
  readonly title: string;
  /** One sentence for search engines. */
  readonly summary: string;
  readonly contentSecurityPolicy: string;
  /** Relative path from the page's folder to the root of the site: `""`, `"../"`, `"../../"`. */
  readonly root: string;
  /** Names of the stylesheets in `assets/`. */
  readonly styles: readonly string[];
  /** Names of the scripts in `assets/`. They run before the page is painted, because one of them applies the theme. */
  readonly scripts: readonly string[];
  /** Relative URL of the same page as Markdown. */
  readonly markdown?: string;
  /** Whole URL of the page, where the site's place is known. */
  readonly url?: string | undefined;
  /** Whole URL of the picture that a link to the page is shown with. */
  readonly image?: string | undefined;
  /** Markup for the end of the head. */
  readonly markup?: string;
}

/** A policy that lets a page load the site's own styles, scripts and icon, and nothing else. */
export const STATIC_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** The same for the one page that may call servers: those that its reader names. */
export const SERVER_POLICY = `${STATIC_POLICY}; connect-src 'self' https: http://localhost:* http://127.0.0.1:*`;

/** A whole document. The policy comes before everything that it is to govern. */
export function documentOf(head: DocumentHead, body: unknown): string {
  const { title, summary, contentSecurityPolicy, root, styles, scripts, markdown, url, image, markup = "" } = head;
  return `${html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${summary}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${summary}">
<meta property="og:type" content="website">
${url === undefined ? "" : html`<meta property="og:url" content="${url}"><link rel="canonical" href="${url}">`}
${
  image === undefined
    ? ""
    : html`<meta property="og:image" content="${image}"><meta property="og:image:width" content="1200"><meta property="og:image:height" content="630"><meta property="og:image:alt" content="Three lists side by side that differ"><meta name="twitter:card" content="summary_large_image">`
}
<title>${title}</title>
<link rel="icon" href="${root}assets/icon.svg" type="image/svg+xml">
${styles.map((style) => html`<link rel="stylesheet" href="${root}assets/${style}">`)}
${markdown === undefined ? "" : html`<link rel="alternate" type="text/markdown" href="${markdown}">`}
${scripts.map((script) => html`<script src="${root}assets/${script}"></script>`)}
${raw(markup)}</head>
${body}
</html>
`}`;
}
