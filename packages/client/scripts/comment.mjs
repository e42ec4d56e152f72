import { setUpstreamApart } from "@contacts-api/openapi";

const WIDTH = 116;

/**
 * A doc comment of paragraphs, wrapped.
 * @param {string} indent
 * @param {(string | undefined)[]} paragraphs Text; empty and undefined ones are left out. Line breaks inside are kept.
 * @param {string} [example] Code for `@example`.
 */
export function comment(indent, paragraphs, example) {
  const given = paragraphs.filter((paragraph) => paragraph !== undefined && paragraph.trim() !== "");
  const blocks = given.map((paragraph) => wrap(`${paragraph}`, WIDTH - indent.length - 3));
  if (example !== undefined) blocks.push(["@example", "```ts", ...example.split("\n"), "```"]);
  const lines = blocks.flatMap((block, index) => (index === 0 ? block : ["", ...block])).map(keepInside);
  const [only] = lines;
  if (lines.length === 1 && only !== undefined) return `${indent}/** ${only} */`;
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`].join("\n");
}

/**
 * The paragraphs of a description. What is known of upstream only stands apart.
 * @param {string} [description]
 */
export function paragraphsOf(description = "") {
  return setUpstreamApart(description).split(/\n{2,}/);
}

/**
 * @param {string} text
 * @param {number} width
 * @returns {string[]}
 */
function wrap(text, width) {
  return text.split("\n").flatMap((line) => {
    const lines = [""];
    for (const word of line.trim().split(/\s+/)) {
      const last = lines.pop() ?? "";
      if (last === "") lines.push(word);
      else if (last.length + 1 + word.length <= width) lines.push(`${last} ${word}`);
      else lines.push(last, word);
    }
    return lines;
  });
}

/** @param {string} line */
function keepInside(line) {
  return line.replaceAll("*/", "*\\/");
}
