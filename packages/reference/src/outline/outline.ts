import type { Contradiction, Evidence } from "../description/evidence.js";
import type { Field } from "../description/fields.js";

/**
 * What a page says, before it has a form: its HTML and its Markdown are both made of this. Texts are Markdown; a link to a
 * place of the site is written with {@link siteUrl}, because it depends on the form and on the page that it stands on.
 */
export type Block =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "request line"; readonly method: string; readonly url: string }
  | { readonly kind: "facts"; readonly facts: readonly Fact[] }
  | {
      readonly kind: "evidence";
      readonly evidence: Evidence;
      /** URL of the page with contradictions, up to the number of one; they are told in place when it is absent. */
      readonly contradictions?: string;
    }
  | {
      readonly kind: "contradiction";
      readonly contradiction: Contradiction;
      /** The places that carry it, as text. */
      readonly places: string;
      readonly id: string;
    }
  | CodeBlock
  | FieldsBlock
  | TableBlock
  | SectionBlock
  /** Something on demand: a summary that opens. */
  | { readonly kind: "folded"; readonly title: string; readonly blocks: readonly Block[] }
  /** Ways to say one thing, such as a request in several languages, of which one is read at a time. */
  | ChoiceBlock
  /** What stands beside the text where there is room, and at its place in the text where there is none. */
  | { readonly kind: "aside"; readonly blocks: readonly Block[] };

export interface Fact {
  readonly term: string;
  readonly text: string;
}

export interface CodeBlock {
  readonly kind: "code";
  readonly language: Language;
  readonly code: string;
  readonly title?: string;
  readonly text?: string;
}

/** Languages in which code is shown; `text` has no colours. */
export type Language =
  | "csharp"
  | "go"
  | "java"
  | "javascript"
  | "json"
  | "php"
  | "python"
  | "ruby"
  | "shellscript"
  | "swift"
  | "text"
  | "typescript";

export interface FieldsBlock {
  readonly kind: "fields";
  readonly fields: readonly (Field & { readonly place?: string })[];
  /** Begins the anchor of each field: `body` gives `body-email`. */
  readonly anchor: string;
  /** URL of the page with the schemas that types name, as {@link siteUrl} gives it. */
  readonly schemas: string;
  /** The same for the page with contradictions, up to the number of one. */
  readonly contradictions: string;
}

export interface TableBlock {
  readonly kind: "table";
  /** What the table is, for those who do not see the heading above it. */
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** The first cell names the row. */
  readonly cells: readonly string[];
  readonly id?: string;
}

export interface SectionBlock {
  readonly kind: "section";
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export interface ChoiceBlock {
  readonly kind: "choice";
  readonly label: string;
  /** Unique within the page. A choice of the same name on another page is remembered. */
  readonly name: string;
  readonly options: readonly { readonly title: string; readonly blocks: readonly Block[] }[];
}

/** A page with its place in the site. */
export interface OutlinedPage {
  /** Folder below the root of the site: `""` or `99digital/createContact/`. */
  readonly path: string;
  readonly title: string;
  /** Title of the browser's window and of a search result; the title of the page when absent. */
  readonly windowTitle?: string;
  /** One sentence, for the head of the page and for search engines. */
  readonly summary: string;
  readonly blocks: readonly Block[];
}

/** A section; blocks that are false are left out. */
export function section(id: string, title: string, blocks: readonly (Block | false)[]): SectionBlock {
  return { kind: "section", id, title, blocks: blocks.filter((block) => block !== false) };
}

export function text(markdown: string): Block {
  return { kind: "text", text: markdown };
}

/** A name as an anchor: letters, digits, dots, underscores and hyphens. */
export function anchorOf(name: string): string {
  return name
    .replaceAll("[]", "")
    .replace(/[^\w.-]+/g, "-")
    .replace(/^-+|-+$/g, "");
}
