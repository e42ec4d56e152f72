import { describe, expect, it } from "vitest";
import type { Evidence } from "../src/description/evidence.js";
import { FoldedEvidence } from "../src/html/evidence.js";
import { inlineMarkdown, markdown } from "../src/html/markdown.js";
import { evidenceAsMarkdown } from "../src/markdown/evidence.js";
import { withRelativeLinks } from "../src/markdown/links.js";
import { readSiteFile } from "./built-site.js";

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
    expect(markup.split("<br/>")[1]).toContain(`href="${file}">Chatwoot v4.10.1, app/models/contact.rb<`);
    expect(markup.split("<br/>")[1]).toContain('href="../../recordings/index.html#entry-3"');
  });

  it("do so in Markdown as well", () => {
    expect(withRelativeLinks(evidenceAsMarkdown(evidence), "99digital/", "html")).toBe(
      `**Evidence: documented**, [docs.example/create](https://docs.example/create)\n\n**Upstream sources**: [Chatwoot v4.10.1, app/models/contact.rb](${file}), [recording, entry 3](../recordings/index.html#entry-3)`,
    );
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
