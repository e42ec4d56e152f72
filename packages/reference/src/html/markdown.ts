import { Marked } from "marked";
import { splitStatements } from "../description/evidence.js";
import { escapeHtml, Html } from "./html.js";

const marked = new Marked({
  renderer: {
    // Descriptions are Markdown; markup in them is shown as text.
    html: ({ text }) => escapeHtml(text),
  },
});

const LABEL = '<span class="upstream-label">Upstream:</span> ';

/**
 * Paragraphs, lists, tables and code of a description as markup. Raw markup in it is shown as text. What rests on
 * upstream stands in a block of its own.
 */
export function markdown(text: string): Html {
  const blocks = splitStatements(text).map(({ text: statement, isUpstream }) => {
    const markup = marked.parse(statement, { async: false });
    return isUpstream ? `<div class="upstream">${markup.replace("<p>", `<p>${LABEL}`)}</div>` : markup;
  });
  return new Html(blocks.join("").replaceAll("<table>", '<table class="prose-table">'));
}

/** The same for one line: no paragraph around it. */
export function inlineMarkdown(text: string): Html {
  const inline = splitStatements(text).map(({ text: statement, isUpstream }) => {
    const markup = marked.parseInline(statement, { async: false });
    return isUpstream ? `<span class="upstream">${LABEL}${markup}</span>` : markup;
  });
  return new Html(inline.join(" "));
}
