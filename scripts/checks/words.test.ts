import { describe, expect, it } from "vitest";
import { filesOf, textOf } from "./files.js";

const SOURCES = "**/*.{ts,tsx,js,mjs}";

/** Words of ours that stood for the standard ones, with what they are allowed in. */
const REPLACED = [
  { word: "answer", means: "response", pattern: /answer/i },
  {
    word: "address",
    means: "URL, unless it is an email or IP address",
    pattern: /(?<!(e-?mail|IP)[ _-])(?<!\.)\baddress(es)?\b|[a-z]Address(?!Info)/i,
  },
];

/** What the strings and names inside of a test say is its own affair. */
const TESTS = /(^|\/)test\/|\.test(-d)?\.ts$/;

/** A line of a doc comment, or one that exports a name. */
const PUBLIC = /^\s*(\/\*\*|\*)\s|^export\b/;

/** Lines that hold a pattern: any line of our sources; in tests those of doc comments, and those that export a name. */
function linesWith(pattern: RegExp): string[] {
  const files = filesOf(SOURCES);
  expect(files.length).toBeGreaterThan(700);
  expect(files.filter((file) => TESTS.test(file)).length).toBeGreaterThan(200);
  return files.flatMap((file) =>
    textOf(file)
      .split("\n")
      .flatMap((line, index) =>
        pattern.test(line) && (!TESTS.test(file) || PUBLIC.test(line)) ? [`${file}:${index + 1}: ${line.trim()}`] : [],
      ),
  );
}

describe("the sources", () => {
  it.each(REPLACED)("say $means and not $word", ({ pattern }) => {
    expect(linesWith(pattern)).toEqual([]);
  });

  it.each(REPLACED)("have no file that is named with $word", ({ pattern }) => {
    expect(filesOf("**/*").filter((file) => pattern.test(file))).toEqual([]);
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
