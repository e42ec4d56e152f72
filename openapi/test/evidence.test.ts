import { decorateDescriptions, describeEvidence, type Evidence } from "@contacts-api/openapi";
import { describe, expect, it } from "vitest";

const documented: Evidence = { level: "documented", sources: ["https://a.test/one", "https://a.test/two"] };

describe("describeEvidence", () => {
  it("names level and sources on one line", () => {
    expect(describeEvidence(documented)).toBe("Evidence: documented (https://a.test/one, https://a.test/two)");
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
