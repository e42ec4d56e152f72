import { raw } from "hono/html";
import { Marked } from "marked";
import { splitStatements } from "../description/evidence.js";
import { relativeUrl } from "../site-url.js";

/** Markup that is inserted as it is. */
export type Markup = ReturnType<typeof raw>;

const LABEL = '<span class="upstream-label">Upstream:</span> ';

/**
 * Paragraphs, lists, tables and code of a text as markup. Raw markup in it is shown as text. What rests on upstream
 * stands in a block of its own.
 *
 * @param path Folder of the page that the text stands on, for its links.
 */
export function markdown(text: string, path: string): Markup {
  const marked = parserFor(path);
  const blocks = splitStatements(text).map(({ text: statement, isUpstream }) => {
    const markup = marked.parse(statement, { async: false });
    return isUpstream ? `<div class="upstream">${markup.replace("<p>", `<p>${LABEL}`)}</div>` : markup;
  });
  return raw(blocks.join(""));
}

/** The same for one line: no paragraph around it. */
export function inlineMarkdown(text: string, path: string): Markup {
  const marked = parserFor(path);
  const inline = splitStatements(text).map(({ text: statement, isUpstream }) => {
    const markup = marked.parseInline(statement, { async: false });
    return isUpstream ? `<span class="upstream">${LABEL}${markup}</span>` : markup;
  });
  return raw(inline.join(" "));
}

const parsers = new Map<string, Marked>();

function parserFor(path: string): Marked {
  const known = parsers.get(path);
  if (known !== undefined) return known;
  const parser = new Marked({
    renderer: { html: ({ text }) => escapeHtml(text) },
    walkTokens: (token) => {
      if (token.type === "link") token.href = relativeUrl(token.href, path, "html");
    },
  });
  parsers.set(path, parser);
  return parser;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

function escapeHtml(text: string): string {
  return text.replace(/[&<>]/g, (character) => ENTITIES[character] ?? character);
}
