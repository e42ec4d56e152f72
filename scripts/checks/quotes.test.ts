import { describe, expect, it } from "vitest";
import { quotesIn, regionOf } from "./quotes.js";

describe(quotesIn, () => {
  it("finds the fenced block below a mark and leaves unmarked blocks alone", () => {
    const markdown = "```ts\nno mark\n```\n<!-- quote: a/b.ts#call -->\n\n```ts\none\ntwo\n```\n";
    expect(quotesIn(markdown)).toEqual([{ file: "a/b.ts", region: "call", text: "one\ntwo" }]);
  });
});

describe(regionOf, () => {
  it("removes the indent that all lines share", () => {
    expect(regionOf("x\n  // #region call\n  one\n    two\n  // #endregion\ny", "call")).toBe("one\n  two");
  });

  it("throws when the region is missing", () => {
    expect(() => regionOf("one", "call")).toThrow('There is no region "call"');
  });
});
