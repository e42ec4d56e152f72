import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  apis,
  decorateDescriptions,
  describeEvidence,
  type Evidence,
  evidenceLevels,
  splitStatements,
} from "@contacts-api/openapi";
import { describe, expect, it } from "vitest";

const documented: Evidence = { level: "documented", sources: ["https://a.test/one", "https://a.test/two"] };

describe("evidenceLevels", () => {
  it("says of each level what the JSON Schema says", () => {
    const path = fileURLToPath(import.meta.resolve("@contacts-api/openapi/evidence.schema.json"));
    const levels: { const: string; description: string }[] = JSON.parse(readFileSync(path, "utf8")).properties.level
      .oneOf;
    expect(Object.entries(evidenceLevels)).toEqual(levels.map((level) => [level.const, level.description]));
  });
});

describe("splitStatements", () => {
  it("tells what rests on upstream apart, to the end", () => {
    expect(splitStatements("A name. Upstream: at most 255 characters.\nOr fewer.")).toEqual([
      { text: "A name.", isUpstream: false },
      { text: "at most 255 characters.\nOr fewer.", isUpstream: true },
    ]);
  });

  it("goes back to the vendor at a heading", () => {
    expect(splitStatements("Upstream: one.\n\n## Paging\n\nTwo. Upstream: three.")).toEqual([
      { text: "one.", isUpstream: true },
      { text: "## Paging\n\nTwo.", isUpstream: false },
      { text: "three.", isUpstream: true },
    ]);
  });

  it("takes the word for the marker only where a statement begins with it", () => {
    const text = "The upstream server. Upstreams: two. NotUpstream: three.";
    expect(splitStatements(text)).toEqual([{ text, isUpstream: false }]);
  });
});

describe("describeEvidence", () => {
  it("names level and sources on one line", () => {
    expect(describeEvidence(documented)).toBe("Evidence: documented (https://a.test/one, https://a.test/two)");
  });

  it("names upstream sources on a line of their own", () => {
    const file = "https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/models/contact.rb";
    const entry = "recordings/upstream-4.10.1.har#/log/entries/3";
    expect(describeEvidence({ ...documented, sources: ["https://a.test/one", file, entry] })).toBe(
      `Evidence: documented (https://a.test/one)\nUpstream sources: ${file}, ${entry}`,
    );
    expect(describeEvidence({ level: "upstream", sources: [file, entry] })).toBe(
      `Evidence: upstream (${file}, ${entry})`,
    );
  });

  it("quotes the vendor, with the field that the words are about", () => {
    const source = "https://a.test/one";
    const quotes = [
      { text: "Creates a contact.", source },
      { field: "name", text: "Name of the contact", source },
    ];
    expect(describeEvidence({ ...documented, quotes }).split("\n")[1]).toBe(
      "The vendor's words: “Creates a contact.”; name: “Name of the contact”",
    );
  });

  it("adds a line for the note and one for each contradiction", () => {
    const contradictions = [
      { id: "C1", about: "type of id", readings: ["table: String", "example: a number"], modelled: "both" },
      { id: "C2", about: "the envelope", readings: ["one", "none"], modelled: "as one" },
    ];
    expect(
      describeEvidence({ ...documented, note: "Null is upstream's.", contradictions })
        .split("\n")
        .slice(1),
    ).toEqual([
      "Null is upstream's.",
      "C1, type of id: table: String / example: a number. Modelled: both",
      "C2, the envelope: one / none. Modelled: as one",
    ]);
  });
});

describe("decorateDescriptions", () => {
  const render = ({ level }: Evidence) => `(${level})`;
  const decorated = (node: object) => decorateDescriptions({ node }, render).node;

  it("puts the evidence below the description", () => {
    const node = { description: "A contact.\n", "x-evidence": documented };
    expect(decorated(node)).toEqual({ description: "A contact.\n\n(documented)", "x-evidence": documented });
  });

  it("sets what rests on upstream apart, with evidence and without", () => {
    const description = "A contact. Upstream: two. Upstream: three.";
    expect(decorated({ description, "x-evidence": documented })).toMatchObject({
      description: "A contact.\n\nUpstream: two.\n\nUpstream: three.\n\n(documented)",
    });
    expect(decorated({ description })).toEqual({ description: "A contact.\n\nUpstream: two.\n\nUpstream: three." });
  });

  it("makes a description where there is none", () => {
    expect(decorated({ "x-evidence": documented })).toMatchObject({ description: "(documented)" });
  });

  it("leaves alone what has no evidence", () => {
    const node = { description: "A contact.", examples: [{ "x-evidence": null }] };
    expect(decorated(node)).toEqual(node);
  });

  it("reaches into arrays and nested objects", () => {
    const node = { anyOf: [{ type: "string", "x-evidence": documented }] };
    expect(decorated(node)).toMatchObject({ anyOf: [{ description: "(documented)" }] });
  });

  it("shows the description of a reference's target before the evidence beside the reference", () => {
    const document = {
      components: { schemas: { "a/b": { description: "A target." } } },
      node: { $ref: "#/components/schemas/a~1b", "x-evidence": documented },
    };
    expect(decorateDescriptions(document, render).node).toMatchObject({ description: "A target.\n\n(documented)" });
  });

  it("prefers the reference's own description to its target's", () => {
    const document = {
      target: { description: "A target." },
      node: { $ref: "#/target", description: "A reference.", "x-evidence": documented },
    };
    expect(decorateDescriptions(document, render).node).toMatchObject({ description: "A reference.\n\n(documented)" });
  });

  it("does without the target of a reference that leads nowhere", () => {
    expect(decorated({ $ref: "#/nowhere/at/all", "x-evidence": documented })).toMatchObject({
      description: "(documented)",
    });
  });

  it("does not touch the document it is given", () => {
    const document = { node: { description: "A contact.", "x-evidence": documented } };
    const before = structuredClone(document);
    decorateDescriptions(document, render);
    expect(document).toEqual(before);
  });
});

describe.each(apis)("the legend in the bundle of %s", (api) => {
  it("has the levels that the bundle uses, and no others", () => {
    const bundle = JSON.parse(
      readFileSync(fileURLToPath(import.meta.resolve(`@contacts-api/openapi/${api}.json`)), "utf8"),
    );
    const listed = Object.keys(evidenceLevels).filter((level) => bundle.info.description.includes(`| \`${level}\` |`));
    const used = Object.keys(evidenceLevels).filter((level) => JSON.stringify(bundle).includes(`"level":"${level}"`));
    expect(listed).toEqual(used);
    expect(used.includes("named")).toBe(api === "inquirly");
  });
});
