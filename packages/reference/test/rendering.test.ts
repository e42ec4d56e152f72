import { describe, expect, it } from "vitest";
import { readApiReference } from "../src/description/api-reference.js";
import { html } from "../src/html/html.js";
import { markdown } from "../src/html/markdown.js";
import { evidenceAsMarkdown } from "../src/markdown/evidence.js";
import { landingPage } from "../src/pages/landing-page.js";
import { llmsText } from "../src/pages/llms-text.js";
import { markdownTwin } from "../src/pages/markdown-twin.js";
import { plainPage } from "../src/pages/plain-page.js";
import { fixture } from "./fixtures/description.js";

const api = readApiReference("engagelab", fixture);

describe("markup", () => {
  it("escapes what is inserted, and leaves markup as it is", () => {
    expect(html`<p title="${'"'}">${"<b>"}${html`<i>`}${[1, "&"]}${undefined}${false}</p>`.markup).toBe(
      '<p title="&quot;">&lt;b&gt;<i>1&amp;</p>',
    );
  });

  it("shows markup in a description as text", () => {
    expect(markdown("a <script>alert(1)</script> **b**").markup).toBe(
      "<p>a &lt;script&gt;alert(1)&lt;/script&gt; <strong>b</strong></p>\n",
    );
  });
});

describe("the plain page", () => {
  const page = plainPage(api);

  it("shows level, sources, note and contradictions of an operation", () => {
    const section = page.slice(page.indexOf('id="createContact"'), page.indexOf('id="shared-responses"'));
    expect(section).toContain('class="badge badge-named"');
    expect(section).toContain('href="https://docs.example/menu"');
    expect(section).toContain("No page was found.");
    expect(section).toMatch(/C10.*status[\s\S]*menu: 200[\s\S]*prose: 201[\s\S]*Described here as<\/span> 200/);
  });

  it("shows the named examples", () => {
    expect(page).toContain("<summary>Ada, as printed</summary>");
    expect(page).toContain("{\n  &quot;name&quot;: &quot;Ada&quot;\n}");
  });

  it("links names of schemas to their sections", () => {
    expect(page).toContain('<a href="#schema-Person">Person</a>');
    expect(page).toContain('id="schema-Person"');
  });
});

describe("the Markdown twin", () => {
  it("holds each operation with parameters, fields, examples and evidence", () => {
    const twin = markdownTwin(api);
    expect(twin).toContain("## List people\n\n`GET /people` (`listContacts`)");
    expect(twin).toContain("- `page` (integer, in query): Page, from 1. Default `1`. Limits: at least 1. Example `2`.");
    expect(twin).toContain("- `name` (string, required): Name. Example `Ada`.");
    expect(twin).toContain('Example: Ada, as printed\n\n```json\n{\n  "name": "Ada"\n}\n```');
    expect(twin).toContain("- `401`: Unauthorized, see “Shared responses”");
    expect(twin).not.toContain("undefined");
  });

  it("writes evidence as a paragraph and a list of contradictions", () => {
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
        "  - *described here as* both",
      ].join("\n"),
    );
  });
});

describe("the landing page", () => {
  it("counts operations by their evidence, and contradictions", () => {
    const page = landingPage([api]);
    expect(page).toContain("2: 1 documented, 1 named");
    expect(page).toContain('<a href="engagelab/plain/index.html#contradictions">2 in the vendor’s pages</a>');
    expect(page).toContain("<code>https://api.example</code>");
  });
});

describe("llms.txt", () => {
  it("names the operations of each API beside the link to its Markdown", () => {
    expect(llmsText([api])).toContain(
      "- [Fixture API](engagelab/index.md): Keeps people. Operations: listContacts, createContact.",
    );
  });
});
