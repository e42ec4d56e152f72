import { apis, type Evidence, splitStatements } from "@contacts-api/openapi";
import { readDescription } from "@contacts-api/openapi/reader";
import { describe, expect, it } from "vitest";
import { objectsIn } from "./descriptions.js";

/** What the vendors' pages are known not to say. Where one of them says it, the exception names the part. */
const UPSTREAM_ONLY: readonly (readonly [rule: string, pattern: RegExp])[] = [
  ["uniqueness", /\bunique\b/i],
  ["length", /\b255\b/],
  ["letter case", /lower case|regard to case/i],
  ["avatars that are fetched later", /download|fetched/i],
  ["what an inbox wants", /\bneeds? (an email|a phone)/i],
  ["order", /order (without|is not)|not defined/i],
  ["page 0", /first page/i],
  ["the other spelling of the header", /Api-Access-Token/],
  ["pages beyond the last", /beyond/i],
  ["limits", /\b3000\b|\b100 searches/],
  ["what a write reads and ignores", /\bignored?\b/i],
];

/** Words of our own for which the field has standard ones; an email address or an IP address is one. */
const HOUSE_WORDS = /\bpictures?\b|an empty text|\banswer(s|ed)?\b|(?<!(email|IP) |\.)\baddress(es)?\b(?! book)/i;

describe.each(apis)("the texts of %s", (api) => {
  const bundle = readDescription(api);
  /** Both vendors call the identifier unique; upstream says how far. */
  const isVendors = (rule: string, keys: readonly string[]) => rule === "uniqueness" && keys.at(-1) === "identifier";
  const texts = [...objectsIn(bundle)].flatMap(([node, keys]) => {
    const isData = keys.some((key) => ["value", "examples", "example"].includes(key));
    return !isData && typeof node.description === "string" ? [{ text: node.description, node, keys }] : [];
  });

  it.each(UPSTREAM_ONLY)("say nothing of %s in the vendor's name", (rule, pattern) => {
    const inVendorsName = texts
      .filter(({ node, keys }) => levelOf(node, keys, bundle) !== "upstream" && !isVendors(rule, keys))
      .flatMap(({ text, keys }) =>
        splitStatements(text)
          .filter((statement) => !statement.isUpstream && pattern.test(statement.text))
          .map((statement) => `${keys.join("/")}: ${statement.text}`),
      );
    expect(inVendorsName).toEqual([]);
  });

  it("use the standard words, in evidence as well", () => {
    const inEvidence = [...objectsIn(bundle)].flatMap(([{ "x-evidence": evidence }, keys]) => {
      const { note = "", contradictions = [] } = (evidence as Evidence | undefined) ?? {};
      const words = contradictions.flatMap(({ about, readings, modelled }) => [about, ...readings, modelled]);
      return [note, ...words].map((text) => ({ text, keys }));
    });
    const found = [...texts, ...inEvidence].filter(({ text }) => HOUSE_WORDS.test(text));
    expect(found.map(({ keys, text }) => `${keys.join("/")}: ${text}`)).toEqual([]);
  });
});

/** The level that holds for a part: its own, or that of the nearest part around it. */
function levelOf(node: Record<string, unknown>, keys: readonly string[], bundle: object): string | undefined {
  const own = (node["x-evidence"] as Evidence | undefined)?.level;
  if (own !== undefined) return own;
  let level: string | undefined;
  let part: unknown = bundle;
  for (const key of keys) {
    part = (part as Record<string, unknown>)[key];
    level = ((part as Record<string, unknown>)?.["x-evidence"] as Evidence | undefined)?.level ?? level;
  }
  return level;
}
