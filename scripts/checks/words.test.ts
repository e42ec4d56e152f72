import { describe, expect, it } from "vitest";
import { filesOf, textOf } from "./files.js";

const SOURCES = [
  "{packages/*,openapi}/{src,scripts,rules}/**/*.{ts,tsx,js,mjs}",
  "{examples,bench,scripts}/**/*.{ts,mjs}",
];

/** Words of ours that stood for the standard ones, with what they are allowed in. */
const REPLACED = [
  { word: "answer", means: "response", pattern: /answer/i },
  {
    word: "address",
    means: "URL, unless it is an email or IP address",
    pattern: /(?<!(e-?mail|IP)[ _-])(?<!\.)\baddress(es)?\b|[a-z]Address(?!Info)/i,
  },
];

/** Lines of our sources that hold a pattern. Strings that tests send, and this file, are not looked at. */
function linesWith(pattern: RegExp): string[] {
  const files = filesOf(SOURCES).filter((file) => !file.endsWith(".test.ts"));
  expect(files.length).toBeGreaterThan(200);
  return files.flatMap((file) =>
    textOf(file)
      .split("\n")
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
  );
}

describe("the sources", () => {
  it.each(REPLACED)("say $means and not $word", ({ pattern }) => {
    expect(linesWith(pattern)).toEqual([]);
  });

  it.each(REPLACED)("have no file that is named with $word", ({ pattern }) => {
    expect(filesOf("**/*.{ts,tsx,js,mjs}").filter((file) => pattern.test(file))).toEqual([]);
  });
});

describe("the pattern for addresses", () => {
  const [, address] = REPLACED;

  it.each([
    ["the address of the server", true],
    ["serverAddress", true],
    ["an email address", false],
    ["one IP address", false],
    ["server.address()", false],
  ])("takes '%s' as it is meant", (text, found) => {
    expect(address?.pattern.test(text)).toBe(found);
  });
});
