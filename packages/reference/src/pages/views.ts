import { type Html, html } from "../html/html.js";

const VIEWS = [
  { view: "interactive", label: "Interactive", file: "index.html" },
  { view: "plain", label: "Plain", file: "plain/index.html" },
  { view: "markdown", label: "Markdown", file: "index.md" },
  { view: "openapi", label: "OpenAPI", file: "openapi.json" },
] as const;

/** The forms in which an API's reference exists. */
export type View = (typeof VIEWS)[number]["view"];

/** Links to the forms of an API's reference; `folder` is the relative path to the API's folder. */
export function views(api: string, current: View | undefined, folder: string): Html {
  return html`<nav class="views" aria-label="Forms of the reference of ${api}"><ul>${VIEWS.map(
    ({ view, label, file }) =>
      html`<li><a class="view-link" href="${folder}${file}"${view === current && html` aria-current="page"`}>${label}</a></li>`,
  )}</ul></nav>`;
}
