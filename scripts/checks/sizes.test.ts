import { describe, expect, it } from "vitest";
import { filesOf, textOf } from "./files.js";

function longerThan(limit: number, patterns: string[]): string[] {
  const files = filesOf(patterns);
  expect(files.length).toBeGreaterThan(0);
  return files.filter((file) => textOf(file).split("\n").length > limit + 1);
}

describe("file sizes", () => {
  it("keeps every file of code under 300 lines", () => {
    expect(longerThan(300, ["**/*.{ts,tsx,mts,js,mjs,css,hbs}"])).toEqual([]);
  });

  it("keeps the root of every description under 150 lines", () => {
    expect(longerThan(150, ["openapi/*/openapi.yaml"])).toEqual([]);
  });

  it("keeps every part of a description under 120 lines", () => {
    expect(longerThan(120, ["openapi/*/{paths,schemas,parameters,responses,examples}/*.yaml"])).toEqual([]);
  });

  it("keeps every script at one screen", () => {
    expect(longerThan(40, ["scripts/*.{mjs,ts}"])).toEqual([]);
  });
});
