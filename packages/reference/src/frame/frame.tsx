import { type Api, apiRecords, apis } from "@contacts-api/openapi";
import type { Child } from "hono/jsx";

interface Props {
  /** Names the kind of page, for the styles. */
  readonly kind: string;
  readonly root: string;
  /** Id of the API that the page is about. */
  readonly api: Api | undefined;
  readonly children: Child;
}

/** Header and footer around every page. */
export function Frame({ kind, root, api, children }: Props) {
  return (
    <body class={kind}>
      <a class="skip-link" href="#main">
        Skip to the content
      </a>
      <header class="site-header">
        <a class="site-name" href={`${root}index.html`}>
          Contacts APIs
        </a>
        <nav aria-label="Site">
          {apis.map((id) => (
            <a href={`${root}${id}/index.html`} aria-current={api === id ? "true" : undefined}>
              {shortName(apiRecords[id].productName)}
            </a>
          ))}
          <a href={`${root}guides/index.html`}>Guides</a>
          <a href={`${root}errors/index.html`}>Errors</a>
          <a href={`${root}playground/index.html`}>Playground</a>
        </nav>
        <button class="theme-toggle" type="button" hidden aria-label="Dark theme">
          <span aria-hidden="true" />
        </button>
      </header>
      {children}
      <footer class="site-footer">
        <p>
          Written from the vendors’ public pages. Not affiliated with 99digital, Inquirly, EngageLab or Chatwoot. Where
          a vendor’s own page says otherwise, it is right.
        </p>
        <p>
          <a href={`${root}evidence/index.html`}>How we know</a>{" "}
          <a href={`${root}contradictions/index.html`}>Contradictions</a>{" "}
          <a href={`${root}changes/index.html`}>Changes</a> <a href={`${root}llms.txt`}>llms.txt</a>{" "}
          <a href={`${root}licenses.txt`}>Licences</a>
        </p>
      </footer>
    </body>
  );
}

/** The first word of a product's name is the vendor's. */
function shortName(productName: string): string {
  return productName.split(" ")[0] ?? productName;
}
