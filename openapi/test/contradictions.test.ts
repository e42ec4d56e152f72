import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Api, apis, type Evidence } from "@contacts-api/openapi";
import { describe, expect, it } from "vitest";

/** How many contradictions were found in each vendor's pages, numbered from C1. */
const found: Record<Api, number> = { "99digital": 14, inquirly: 13, engagelab: 21 };

function evidenceIn(node: unknown): Evidence[] {
  if (typeof node !== "object" || node === null) return [];
  const own = "x-evidence" in node ? [node["x-evidence"] as Evidence] : [];
  return [...own, ...Object.values(node).flatMap(evidenceIn)];
}

describe.each(apis)("the bundle of %s", (api) => {
  const path = fileURLToPath(import.meta.resolve(`@contacts-api/openapi/${api}.json`));
  const evidence = evidenceIn(JSON.parse(readFileSync(path, "utf8")));

  it("writes out every contradiction of the vendor's pages", () => {
    const ids = evidence.flatMap(({ contradictions = [] }) => contradictions.map(({ id }) => id));
    const expected = Array.from({ length: found[api] }, (_, index) => `C${index + 1}`);
    expect(new Set(ids)).toEqual(new Set(expected));
  });

  it("gives each number to one contradiction, though it may be noted in several places", () => {
    const subjects = new Map<string, Set<string>>();
    for (const { id, about } of evidence.flatMap(({ contradictions = [] }) => contradictions)) {
      subjects.set(id, (subjects.get(id) ?? new Set()).add(about));
    }
    expect([...subjects].filter(([, about]) => about.size > 1).map(([id, about]) => [id, ...about])).toEqual([]);
  });
});
