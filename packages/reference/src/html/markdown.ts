import { Marked } from "marked";
import { escapeHtml, Html } from "./html.js";

const marked = new Marked({
  renderer: {
    // Descriptions are Markdown; markup in them is shown as text.
    html: ({ text }) => escapeHtml(text),
  },
});

/** Paragraphs, lists, tables and code of a description as markup. Raw markup in it is shown as text. */
export function markdown(text: string): Html {
  return new Html(marked.parse(text, { async: false }).replaceAll("<table>", '<table class="prose-table">'));
}

/** The same for one line: no paragraph around it. */
export function inlineMarkdown(text: string): Html {
  return new Html(marked.parseInline(text, { async: false }));
}
