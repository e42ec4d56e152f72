import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Html, html } from "../html/html.js";
import { layout, STATIC_POLICY } from "./layout.js";

/** What the page shows of a recording in the HTTP Archive format. */
export interface Recording {
  readonly log: { readonly comment: string; readonly entries: readonly Exchange[] };
}

interface Exchange {
  readonly comment: string;
  readonly request: { readonly method: string; readonly url: string; readonly postData?: { readonly text: string } };
  readonly response: {
    readonly status: number;
    readonly content: { readonly mimeType: string; readonly text?: string };
  };
}

/** The recording that evidence cites. */
export function readRecording(): Recording {
  const file = fileURLToPath(import.meta.resolve("@contacts-api/openapi/recordings/upstream-4.10.1.har"));
  return JSON.parse(readFileSync(file, "utf8"));
}

/** Every recorded exchange under the number by which evidence cites it. */
export function recordingsPage({ log }: Recording): string {
  return layout({
    title: "Recorded exchanges",
    summary: "Exchanges with the upstream server, cited by number as evidence in the descriptions.",
    root: "../",
    contentSecurityPolicy: STATIC_POLICY,
    kind: "plain",
    main: html`<div class="plain">
<header class="page-title"><h1>Recorded exchanges</h1>
<p class="lead">${log.comment} No vendor’s server was asked. Evidence cites an exchange by its number.</p></header>
<nav class="contents" aria-label="On this page"><ul>
${log.entries.map(({ comment }, index) => html`<li><a href="#entry-${index}">${index}: ${comment}</a></li>`)}
</ul></nav>
<article>${log.entries.map(exchangeSection)}</article>
</div>`,
  });
}

function exchangeSection({ comment, request, response }: Exchange, index: number): Html {
  const { pathname, search } = new URL(request.url);
  return html`<section class="component" id="entry-${index}">
<h2>${index}: ${comment}</h2>
<p class="route"><span class="method method-${request.method.toLowerCase()}">${request.method}</span> <code>${pathname}${decodeURIComponent(search)}</code></p>
${bodyBlock("Request", request.postData?.text)}
<p><span class="status">${response.status}</span> <code>${response.content.mimeType}</code></p>
${bodyBlock("Response", response.content.text)}
</section>`;
}

function bodyBlock(title: string, body = ""): Html | false {
  if (body === "") return false;
  return html`<details class="example" open><summary>${title}</summary><pre tabindex="0"><code>${indented(body)}</code></pre></details>`;
}

/** JSON with indentation; anything else as it is, such as the body that was malformed on purpose. */
function indented(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}
