import { apis } from "@contacts-api/openapi";
import { operationsOf } from "@contacts-api/openapi/reader";
import { describe, expect, it } from "vitest";
import type { Evidence } from "../src/description/evidence.js";
import { FoldedEvidence } from "../src/html/evidence.js";
import { inlineMarkdown, markdown } from "../src/html/markdown.js";
import { evidenceAsMarkdown } from "../src/markdown/evidence.js";
import { withRelativeLinks } from "../src/markdown/links.js";
import { publishedDescription, readSiteFile } from "./built-site.js";

const file = "https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/models/contact.rb";
const evidence: Evidence = {
  level: "documented",
  sources: ["https://docs.example/create", file, "recordings/upstream-4.10.1.har#/log/entries/3"],
};

describe("a text that rests on upstream in part", () => {
  it("has a block of its own for that part", () => {
    expect(String(markdown("A name. Upstream: at most *255* characters.", ""))).toBe(
      '<p>A name.</p>\n<div class="upstream"><p><span class="upstream-label">Upstream:</span> at most <em>255</em> characters.</p>\n</div>',
    );
  });

  it("keeps it on one line where there is one", () => {
    expect(String(inlineMarkdown("A name. Upstream: short.", ""))).toBe(
      'A name. <span class="upstream"><span class="upstream-label">Upstream:</span> short.</span>',
    );
  });
});

describe("sources", () => {
  it("lead to the vendor's page, to Chatwoot's file and to the recorded exchange, each kind apart", () => {
    const markup = String(FoldedEvidence({ evidence, path: "99digital/createContact/" }));
    expect(markup).toContain('href="https://docs.example/create"');
    const [, upstream] = markup.split('<span class="level upstream">');
    expect(upstream).toContain(`href="${file}">Chatwoot v4.10.1, app/models/contact.rb<`);
    expect(upstream).toContain('href="../../recordings/index.html#entry-3"');
  });

  it("do so in Markdown as well", () => {
    expect(withRelativeLinks(evidenceAsMarkdown(evidence), "99digital/", "html")).toBe(
      `**Evidence: documented**, [docs.example/create](https://docs.example/create)\n\n**Upstream sources**: [Chatwoot v4.10.1, app/models/contact.rb](${file}), [recording, entry 3](../recordings/index.html#entry-3)`,
    );
  });
});

describe("quotes", () => {
  const page = "https://docs.example/create";
  const quoted: Evidence = {
    ...evidence,
    sources: [page, "https://docs.example/other"],
    seen: { [page]: { seen: "2026-11-21" } },
    quotes: [
      { text: 'Creates a "contact".', source: page },
      { field: "name", text: "Name of the contact", source: page },
    ],
  };

  it("stand in the evidence, each a link to its page, and a page has the day on which it was seen", () => {
    const markup = String(FoldedEvidence({ evidence: quoted, path: "" }));
    expect(markup).toContain(`<p><a href="${page}"><q>Creates a &quot;contact&quot;.</q></a></p>`);
    expect(markup).toContain(`<p><code>name </code><a href="${page}"><q>Name of the contact</q></a></p>`);
    expect(markup).toContain("docs.example/create</a> (seen 2026-11-21), <a");
    expect(markup).toContain("docs.example/other</a></p>");
  });

  it("do so in Markdown as well", () => {
    expect(evidenceAsMarkdown(quoted)).toBe(
      `**Evidence: documented**, [docs.example/create](${page}) (seen 2026-11-21), [docs.example/other](https://docs.example/other)\n\n**The vendor’s words**: [“Creates a "contact".”](${page}); \`name\` [“Name of the contact”](${page})`,
    );
  });
});

describe.each(apis)("what the pages of %s rest on", (api) => {
  const description = publishedDescription(api);
  const evidenceIn = (node: unknown): Evidence[] => {
    if (typeof node !== "object" || node === null) return [];
    const own = "x-evidence" in node ? [node["x-evidence"] as Evidence] : [];
    return [...own, ...Object.values(node).flatMap(evidenceIn)];
  };
  const all = evidenceIn(description);
  const plain = readSiteFile(`${api}/plain/index.md`);
  const overview = readSiteFile("evidence/index.html");

  it("is upstream at a release's tag, a recorded exchange, or a page with the day on which it was seen", () => {
    const sources = new Set(all.flatMap(({ sources }) => sources));
    const pinned = /^https:\/\/github\.com\/chatwoot\/chatwoot\/blob\/v\d+\.\d+\.\d+\/|^recordings\//;
    const pages = [...sources].filter((source) => !pinned.test(source));
    const days = description["x-sources"] ?? {};
    expect(pages.sort()).toEqual(Object.keys(days).sort());
    for (const [page, { seen }] of Object.entries(days)) {
      expect(overview).toMatch(new RegExp(`href="${page}".*?>${seen}<`));
    }
  });

  it("is quoted where a page's words were kept, with the contradictions on their page", () => {
    const operations = operationsOf(description).flatMap(({ operation }) => operation["x-evidence"]?.quotes ?? []);
    expect(operations.length).toBeGreaterThan(api === "engagelab" ? -1 : 2);
    for (const { text } of operations) expect(plain).toContain(`“${text}”`);
    const contradictions = readSiteFile("contradictions/index.md");
    const quotes = all.flatMap((each) => each.contradictions ?? []).flatMap((each) => each.quotes ?? []);
    expect(quotes.length).toBeGreaterThan(1);
    for (const { text, source } of quotes) expect(contradictions).toContain(`[“${text}”](${source})`);
  });
});

describe("the page of recordings", () => {
  it("shows each exchange under its number, with both bodies", () => {
    const page = readSiteFile("recordings/index.html");
    const ids = [...page.matchAll(/id="entry-(\d+)"/g)].map(([, number]) => Number(number));
    expect(ids).toEqual(Array.from({ length: 42 }, (_, index) => index));
    const [, third = ""] = page.split('id="entry-3"');
    expect(third).toContain("Email has already been taken");
    expect(third).toContain("Alice Example");
  });
});

describe("the overview", () => {
  it.each(apis)("of %s calls a section documented only where its vendor says something in it", (api) => {
    const sections = readSiteFile(`${api}/index.md`).split(/^## /m);
    const duplicates = sections.find((each) => each.startsWith("Duplicates")) ?? "";
    const paging = sections.find((each) => each.startsWith("Paging")) ?? "";
    expect(duplicates).toContain("**Evidence: upstream**, [Chatwoot v4.10.1");
    expect(duplicates).not.toMatch(/\((https:\/\/(?!github\.com))/);
    expect(paging).toContain("**Evidence: documented**");
  });
});
