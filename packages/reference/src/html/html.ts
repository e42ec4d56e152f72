/** Markup that is safe to insert as it is. */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }

  toString(): string {
    return this.markup;
  }
}

/** What may stand in a template: text is escaped, arrays are joined, and `undefined` and `false` print nothing. */
export type Insertion = Html | string | number | undefined | false | readonly Insertion[];

/** Template tag for markup: escapes every insertion that is not markup itself, for element content and attributes. */
export function html(strings: TemplateStringsArray, ...insertions: readonly Insertion[]): Html {
  return new Html(String.raw({ raw: strings }, ...insertions.map(markupOf)));
}

function markupOf(insertion: Insertion): string {
  if (insertion === undefined || insertion === false) return "";
  if (insertion instanceof Html) return insertion.markup;
  return typeof insertion === "object" ? insertion.map(markupOf).join("") : escapeHtml(String(insertion));
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
