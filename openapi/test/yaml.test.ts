import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { isCollection, parse, parseDocument, Scalar, visit } from "yaml";
import { descriptionFiles } from "./descriptions.js";

/**
 * Unquoted texts within brackets or braces that hold a question mark. YAML 1.2 allows them; the readers of Python
 * (PyYAML 6) and Go (yaml.v3) refuse them, and no reader from npm that was tried does.
 */
function questionMarksInFlow(text: string): string[] {
  const found: string[] = [];
  visit(parseDocument(text), {
    Scalar(_key, { type, source }, ancestors) {
      const isInFlow = ancestors.some((node) => isCollection(node) && node.flow === true);
      if (type === Scalar.PLAIN && isInFlow && source?.includes("?")) found.push(source);
    },
  });
  return found;
}

describe("readers of YAML 1.1", () => {
  it("are imitated in what they refuse", () => {
    expect(questionMarksInFlow("a: [How can we help?]\nb: { c: What? }\n")).toEqual(["How can we help?", "What?"]);
    expect(questionMarksInFlow('a: ["How can we help?"]\nb: How can we help?\n')).toEqual([]);
  });

  it.each(descriptionFiles())("read $path as readers of YAML 1.2 do", ({ text }) => {
    expect(questionMarksInFlow(text)).toEqual([]);
    expect(load(text)).toEqual(parse(text)); // another reader, which takes an unquoted time for a date
  });
});
