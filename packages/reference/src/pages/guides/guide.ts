import type { ApiReference } from "../../description/api-reference.js";
import { type Block, type CodeBlock, type Language, type OutlinedPage, section, text } from "../../outline/outline.js";
import { siteLink } from "../../site-url.js";
import { readExample, readExampleFile } from "../example.js";
import { inWords, nameOf, operationLink } from "../paths.js";

/** A page that shows how something is done, with a program that does it. */
export interface Guide extends OutlinedPage {
  /** IDs of the operations whose pages lead to it. */
  readonly operations: readonly string[];
}

/** What a reader sees when something goes wrong, why, and what to do about it; as Markdown. */
type Problem = readonly [seen: string, cause: string, remedy: string];

/** Folder of a guide. */
export function guidePath(slug: string): string {
  return `guides/${slug}/`;
}

/** A part of an example as it stands in `examples/`. */
export function exampleCode(file: string, region: string, title = `\`examples/${file}\``): CodeBlock {
  return { kind: "code", language: "typescript", title, code: readExample(file, region) };
}

/** A whole file of `examples/`. */
export function exampleFile(file: string, language: Language): CodeBlock {
  return { kind: "code", language, title: `\`examples/${file}\``, code: readExampleFile(file) };
}

/** What an example prints. The repository's tests run it, and compare. */
export function printed(name: string, title = "It prints"): CodeBlock {
  return { kind: "code", language: "text", title, code: readExampleFile(`output/${name}.txt`) };
}

/** What goes wrong, as the section that every guide has. */
export function problems(rows: readonly Problem[]): Block {
  return section("problems", "When it goes wrong", [
    {
      kind: "table",
      caption: "What is seen, why, and what to do",
      head: ["You see", "Because", "Do this"],
      rows: rows.map((cells) => ({ cells })),
    },
  ]);
}

/** The pages of operations in each API that has them, after links of the guide's own. */
export function furtherReading(
  apis: readonly ApiReference[],
  operationIds: readonly string[],
  ownLinks: readonly string[] = [],
): Block {
  const operations = operationIds.map((id) => {
    const links = apis.flatMap((api) => {
      const operation = api.operations.find((each) => each.id === id);
      return operation === undefined ? [] : [operationLink(api, operation).replace(/^\[[^\]]*\]/, `[${nameOf(api)}]`)];
    });
    return `- \`${id}\`: ${inWords(links)}`;
  });
  return section("more", "Look it up", [text([...ownLinks.map((link) => `- ${link}`), ...operations].join("\n"))]);
}

/** Where the client that examples use comes from. */
export function clientAsIn(): Block {
  return text(
    `\`contacts\` is made as in ${siteLink("the first call", guidePath("first-call"))}; the server is the sandbox, and nothing leaves your machine.`,
  );
}
