import { describe, expect, it } from "vitest";
import { readApiReference } from "../src/description/api-reference.js";
import { htmlPage } from "../src/frame/page.js";
import { inlineMarkdown, markdown } from "../src/html/markdown.js";
import { evidenceAsMarkdown } from "../src/markdown/evidence.js";
import { markdownPage } from "../src/markdown/markdown-page.js";
import type { Block, OutlinedPage } from "../src/outline/outline.js";
import { plainPage } from "../src/pages/plain-page.js";
import { siteLink } from "../src/site-url.js";
import { fixture } from "./fixtures/description.js";

const api = readApiReference("engagelab", fixture);

function pageOf(blocks: readonly Block[]): OutlinedPage {
  return { path: "a/b/", title: "A <title>", summary: "What it says.", blocks };
}

const html = (blocks: readonly Block[]) => htmlPage(pageOf(blocks), { kind: "page" });

describe("markup", () => {
  it("escapes titles, texts, codes and attributes", () => {
    const page = html([
      { kind: "code", language: "text", code: `<script>"&` },
      { kind: "section", id: "x", title: "<i>", blocks: [] },
      { kind: "request line", method: "GET", url: "<b>" },
    ]);
    expect(page).toContain("<h1>A &lt;title&gt;</h1>");
    expect(page).toContain('&lt;script&gt;"&amp;</code>');
    expect(page).toContain("<h2>&lt;i&gt;</h2>");
    expect(page).toContain("<code>&lt;b&gt;</code>");
  });

  it("shows markup in a description as text", () => {
    expect(String(markdown("a <script>alert(1)</script> **b**", ""))).toBe(
      "<p>a &lt;script&gt;alert(1)&lt;/script&gt; <strong>b</strong></p>\n",
    );
  });
});

describe("a link between pages", () => {
  it("is relative and names a file, in the form of the page that it stands on", () => {
    const link = siteLink("fields", "99digital/createContact/", "body-email");
    expect(String(inlineMarkdown(link, "errors/"))).toBe(
      '<a href="../99digital/createContact/index.html#body-email">fields</a>',
    );
    expect(String(inlineMarkdown(link, "99digital/createContact/"))).toBe('<a href="#body-email">fields</a>');
    expect(markdownPage(pageOf([{ kind: "text", text: link }]))).toContain(
      "[fields](../../99digital/createContact/index.md#body-email)",
    );
  });
});

describe("a choice", () => {
  const choice: Block = {
    kind: "choice",
    label: "Request",
    name: "language",
    options: ["Shell", "JavaScript"].map((title) => ({
      title,
      blocks: [{ kind: "code", language: "text", code: `in ${title}` }],
    })),
  };

  it("has a radio button for each option, the first of them checked", () => {
    const inputs = [...html([choice]).matchAll(/<input type="radio" name="language" value="(\w+)"( checked="")?/g)];
    expect(inputs.map(([, value, checked]) => [value, checked !== undefined])).toEqual([
      ["Shell", true],
      ["JavaScript", false],
    ]);
  });

  it("is told option after option in Markdown", () => {
    expect(markdownPage(pageOf([choice]))).toContain(
      "**Shell**\n\n```text\nin Shell\n```\n\n**JavaScript**\n\n```text\nin JavaScript\n```",
    );
  });
});

describe("the one-page reference", () => {
  const page = plainPage(api);
  const markup = htmlPage(page, { kind: "page", api });
  const text = markdownPage(page);

  it("shows level, sources, note and contradictions of an operation", () => {
    const section = markup.slice(markup.indexOf('id="createContact"'), markup.indexOf('id="responses"'));
    expect(section).toContain('class="level named"');
    expect(section).toContain('href="https://docs.example/menu"');
    expect(section).toContain("No page was found.");
    expect(section).toMatch(/C10.*status[\s\S]*menu: 200[\s\S]*prose: 201[\s\S]*Described here: 200/);
  });

  it("shows the named examples in both forms", () => {
    expect(markup).toContain("Ada");
    expect(text).toContain('"name": "Ada"');
  });

  it("links names of schemas to their sections", () => {
    expect(markup).toContain('href="../schemas/index.html#schema-Person">Person</a>');
    expect(markup).toContain('id="schema-Person"');
  });

  it("holds each operation with parameters and fields in Markdown", () => {
    expect(text).toContain("## List people\n\n`GET https://api.example/people`");
    expect(text).toContain("- `page` (integer, in query): Page, from 1. Default `1`. Limits: at least 1. Example `2`.");
    expect(text).toContain("- `name` (string, required): Name. Example `Ada`.");
    expect(text).not.toContain("undefined");
  });
});

describe("evidence as Markdown", () => {
  it("is a paragraph and a list of contradictions", () => {
    expect(
      evidenceAsMarkdown({
        level: "example",
        sources: ["https://docs.example/a"],
        note: "Seen once.",
        contradictions: [{ id: "C1", about: "case", readings: ["upper", "lower"], modelled: "both" }],
      }),
    ).toBe(
      [
        "**Evidence: example**, [docs.example/a](https://docs.example/a). Seen once.",
        "",
        "- **Contradiction C1**: case",
        "  - upper",
        "  - lower",
        "  - *described here*: both",
      ].join("\n"),
    );
  });
});
