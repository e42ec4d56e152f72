import { apiRecords, apis } from "@contacts-api/openapi";
import { type Html, html, type Insertion } from "../html/html.js";

/** What the frame around a page needs to know about it. */
export interface Page {
  /** Title of the browser's window. */
  readonly title: string;
  /** One sentence for search engines. */
  readonly summary: string;
  /** Relative path from the page's folder to the root of the site: `""`, `"../"`, `"../../"`. */
  readonly root: string;
  /** Id of the API that the page is about. */
  readonly api?: string;
  readonly contentSecurityPolicy: string;
  readonly head?: Insertion;
  readonly main: Insertion;
  /** Names of scripts in `assets/` besides the theme's. */
  readonly scripts?: readonly string[];
  /** Names the stylesheet that the page has besides the common one, and a class of the body. */
  readonly kind: "landing" | "plain" | "redoc";
}

/** A policy that lets a page of plain markup load the site's own style and theme switch, and nothing else. */
export const STATIC_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

/** A whole document: head, header with the links between the APIs, main part and footer. */
export function layout(page: Page): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${page.contentSecurityPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${page.summary}">
<meta name="color-scheme" content="light dark">
<title>${page.title}</title>
<link rel="icon" href="data:,">
${["site.css", "frame.css", `${page.kind}.css`].map((style) => html`<link rel="stylesheet" href="${page.root}assets/${style}">`)}
<script src="${page.root}assets/theme.js"></script>
${page.head}
</head>
<body class="page-${page.kind}">
<a class="skip-link" href="#main">Skip to the content</a>
${header(page)}
${mainPart(page)}
${footer(page.root)}
${(page.scripts ?? []).map((script) => html`<script src="${page.root}assets/${script}" defer></script>\n`)}</body>
</html>
`.markup;
}

/** Redoc brings a `main` of its own. */
function mainPart({ kind, main }: Page): Html {
  return kind === "redoc"
    ? html`<div id="main" tabindex="-1">\n${main}\n</div>`
    : html`<main id="main" tabindex="-1">\n${main}\n</main>`;
}

function header({ root, api }: Page): Html {
  return html`<header class="site-header">
<a class="site-name" href="${root}index.html"${root === "" && html` aria-current="page"`}>Contacts APIs</a>
<nav aria-label="APIs"><ul>${apis.map(
    (id) =>
      html`<li><a href="${root}${id}/index.html"${api === id && html` aria-current="true"`}>${shortName(apiRecords[id].productName)}</a></li>`,
  )}</ul></nav>
<button class="theme-toggle" type="button" hidden><span class="theme-toggle-icon" aria-hidden="true"></span><span class="visually-hidden">Dark theme</span></button>
</header>`;
}

function shortName(name: string): Html {
  const [first, ...rest] = name.split(" ");
  return html`${first}${rest.length > 0 && html`<span class="wide-only">&nbsp;${rest.join(" ")}</span>`}`;
}

function footer(root: string): Html {
  return html`<footer class="site-footer">
<p>Independent descriptions, written from the vendors’ public pages. Not affiliated with, reviewed by or endorsed by 99digital, Inquirly, EngageLab or Chatwoot. Where a vendor’s own page says otherwise, it is right.</p>
<p><a href="${root}llms.txt">llms.txt</a> lists every page as Markdown. Interactive pages are rendered by Redoc (MIT).</p>
</footer>`;
}
