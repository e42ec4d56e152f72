import { setUpstreamApart } from "@contacts-api/openapi";
import type { Block, CodeBlock, OutlinedPage, TableBlock } from "../outline/outline.js";
import { contradictionItem, evidenceAsMarkdown, sourceLinks } from "./evidence.js";
import { fieldItems } from "./fields.js";
import { withRelativeLinks } from "./links.js";
import { paragraphs } from "./paragraphs.js";

/**
 * A page as a document of Markdown, for readers and programs that want no markup.
 *
 * @param place Folder of the file that it is written into, for its links; its own unless given.
 */
export function markdownPage({ title, summary, path, blocks }: OutlinedPage, place = path): string {
  const document = paragraphs([`# ${title}`, summary, ...blocks.map((block) => markdownOf(block, 2))]);
  return withRelativeLinks(document, place, "markdown");
}

function markdownOf(block: Block, level: number): string {
  const inside = (blocks: readonly Block[], innerLevel: number) =>
    paragraphs(blocks.map((inner) => markdownOf(inner, innerLevel)));
  switch (block.kind) {
    case "text":
      return setUpstreamApart(deepened(block.text, level));
    case "request line":
      return `\`${block.method} ${block.url}\``;
    case "facts":
      return block.facts.map(({ term, text }) => `- ${term}: ${text}`).join("\n");
    case "evidence":
      return evidenceAsMarkdown(block.evidence);
    case "contradiction":
      return `${contradictionItem(block.contradiction)}\n  - at ${block.places}\n  - sources: ${sourceLinks(block.pages, block.seen)}`;
    case "code":
      return codeBlock(block);
    case "fields":
      return fieldItems(block);
    case "table":
      return table(block);
    case "section":
      return paragraphs([heading(level, block.title), inside(block.blocks, level + 1)]);
    case "folded":
      return paragraphs([`**${block.title}**`, inside(block.blocks, level)]);
    case "choice":
      return paragraphs(block.options.flatMap(({ title, blocks }) => [`**${title}**`, inside(blocks, level)]));
    case "aside":
      return inside(block.blocks, level);
  }
}

function heading(level: number, title: string): string {
  return `${"#".repeat(Math.min(level, 6))} ${title}`;
}

/** Texts with headings of their own begin them at the second level; they go below the section around them. */
function deepened(text: string, level: number): string {
  return text.replace(/^##/gm, "#".repeat(level));
}

function codeBlock({ language, code, title, text }: CodeBlock): string {
  const name = language === "shellscript" ? "sh" : language;
  return paragraphs([title ?? false, text ?? false, `\`\`\`${name}\n${code}\n\`\`\``]);
}

function table({ head, rows }: TableBlock): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), `|${head.map(() => "---|").join("")}`, ...rows.map(({ cells }) => line(cells))].join("\n");
}
