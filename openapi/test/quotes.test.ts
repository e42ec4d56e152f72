import { readdirSync, readFileSync } from "node:fs";
import { apis, type Evidence, type Quote } from "@contacts-api/openapi";
import { readDescription } from "@contacts-api/openapi/reader";
import { describe, expect, it } from "vitest";
import { objectsIn } from "./descriptions.js";

const folder = new URL("extracts/", import.meta.url);

/** The lines that were copied from each vendor's page, by the page's URL. A file is the URL, a blank line, then the lines. */
const extracts = new Map(
  readdirSync(folder).map((name) => {
    const [page = "", , ...lines] = readFileSync(new URL(name, folder), "utf8").trimEnd().split("\n");
    return [page, lines] as const;
  }),
);

const evidence = apis.flatMap((api) =>
  [...objectsIn(readDescription(api))].flatMap(([node]) =>
    "x-evidence" in node ? [node["x-evidence"] as Evidence] : [],
  ),
);
const quotes: readonly Quote[] = evidence.flatMap(({ quotes: own = [], contradictions = [] }) => [
  ...own,
  ...contradictions.flatMap((contradiction) => contradiction.quotes ?? []),
]);

describe("the quotes of the vendors' pages", () => {
  it("stand word for word in what was copied from the page", () => {
    expect(quotes.length).toBeGreaterThan(50);
    const invented = quotes.filter(({ text, source }) => !extracts.get(source)?.includes(text));
    expect(invented).toEqual([]);
  });

  it("are all that was copied", () => {
    const unused = [...extracts].flatMap(([page, lines]) =>
      lines.filter((line) => !quotes.some(({ text, source }) => text === line && source === page)),
    );
    expect(unused).toEqual([]);
  });

  it("are there for every operation whose page was kept", () => {
    const withoutQuote = apis.flatMap((api) =>
      [...objectsIn(readDescription(api))].flatMap(([{ operationId, "x-evidence": own }]) => {
        const { sources = [], quotes: words = [], contradictions = [] } = (own ?? {}) as Partial<Evidence>;
        const isKept = typeof operationId === "string" && extracts.has(sources[0] ?? "");
        const isQuoted = words.length > 0 || contradictions.some((each) => each.quotes !== undefined);
        return isKept && !isQuoted ? [`${api} ${operationId}`] : [];
      }),
    );
    expect(withoutQuote).toEqual([]);
  });
});
