import { raw } from "hono/html";
import type { ApiReference } from "../description/api-reference.js";
import { Blocks } from "../html/blocks.js";
import { inlineMarkdown } from "../html/markdown.js";
import type { OutlinedPage, SectionBlock } from "../outline/outline.js";
import { relativeUrl, SOCIAL_IMAGE, siteUrl } from "../site-url.js";
import { documentOf, SERVER_POLICY, STATIC_POLICY } from "./document.js";
import { Frame } from "./frame.js";

/** What stands beside the text of a page. */
export interface Surroundings {
  readonly kind: "landing" | "operation" | "page" | "playground" | "playground server";
  /** The API that the page belongs to, whose operations are listed beside it. */
  readonly api?: ApiReference;
  /** Pages of the same kind, which are listed beside it. */
  readonly menu?: readonly OutlinedPage[];
  /** Whether the sections of the page are listed beside it. */
  readonly contents?: boolean;
  /** Whole URL of the site, with a slash at its end. */
  readonly siteUrl?: string | undefined;
  /** Whether the page has a URL, and a twin in Markdown; false for the page that stands for those that are missing. */
  readonly hasOwnUrl?: boolean;
}

/** An outlined page as a whole document of HTML. */
export function htmlPage(page: OutlinedPage, surroundings: Surroundings): string {
  const { path, title, windowTitle, summary, blocks } = page;
  const { kind, api, menu = [], contents = false, siteUrl: place, hasOwnUrl = true } = surroundings;
  const isPlayground = kind.startsWith("playground");
  const root = "../".repeat(path.split("/").length - 1);
  const head = {
    title: windowTitle ?? title,
    summary,
    contentSecurityPolicy: kind === "playground server" ? SERVER_POLICY : STATIC_POLICY,
    root,
    styles: ["site.css", ...(isPlayground ? ["playground.css"] : [])],
    scripts: ["page.js", ...(isPlayground ? ["playground.js"] : [])],
    ...(hasOwnUrl ? { markdown: "index.md", url: place && `${place}${path}` } : {}),
    image: place && `${place}${SOCIAL_IMAGE}`,
  };
  const body = (
    <Frame kind={kind} root={root} api={api?.id}>
      <div class="columns">
        {contents && <Contents page={page} />}
        <main id="main" tabindex={-1}>
          {api !== undefined && path !== `${api.id}/` && (
            <p class="crumb">
              <a href={relativeUrl(siteUrl(`${api.id}/`), path, "html")}>{api.title}</a>
            </p>
          )}
          <h1>{title}</h1>
          {kind !== "operation" && <p class="lead">{inlineMarkdown(summary, path)}</p>}
          <Blocks blocks={blocks} path={path} level={2} />
        </main>
        {api !== undefined && !contents && <OperationMenu api={api} path={path} />}
        {menu.length > 0 && <Menu label="Guides" path={path} entries={menu.map(asEntry)} />}
      </div>
    </Frame>
  );
  return documentOf(head, raw(withPlainQuotes(String(body))));
}

/** Markup with the quotation marks of its texts as they are: only attributes need them escaped, and samples are full of them. */
function withPlainQuotes(markup: string): string {
  return markup.replace(/>[^<]+/g, (text) => text.replaceAll("&quot;", '"').replaceAll("&#39;", "'"));
}

/** The operations of an API: beside the text, or below it on a narrow screen. */
function OperationMenu({ api, path }: { readonly api: ApiReference; readonly path: string }) {
  const entries = [
    { path: `${api.id}/`, label: "Overview" },
    ...api.operations.map(({ id, summary, method }) => ({ path: `${api.id}/${id}/`, label: summary, method })),
  ];
  return <Menu label="Operations" path={path} entries={entries} />;
}

interface MenuEntry {
  readonly path: string;
  readonly label: string;
  /** HTTP method of an operation. */
  readonly method?: string | undefined;
}

function asEntry({ path, title }: OutlinedPage): MenuEntry {
  return { path, label: title };
}

/** Links to pages, that of this page marked. */
function Menu({
  label,
  path,
  entries,
}: {
  readonly label: string;
  readonly path: string;
  readonly entries: readonly MenuEntry[];
}) {
  return (
    <nav class="menu" aria-label={label}>
      <ul>
        {entries.map(({ path: target, label: name, method }) => (
          <li>
            <a href={relativeUrl(siteUrl(target), path, "html")} aria-current={target === path ? "page" : undefined}>
              {name}
              {method !== undefined && <b class={`method ${method}`}>{method.toUpperCase()}</b>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Contents({ page: { blocks, path } }: { readonly page: OutlinedPage }) {
  const sections = blocks.filter((block): block is SectionBlock => block.kind === "section");
  return (
    <nav class="menu contents" aria-label="On this page">
      <ul>
        {sections.map(({ id, title }) => (
          <li>
            <a href={`#${id}`}>{inlineMarkdown(title, path)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
