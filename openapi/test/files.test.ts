import { apis } from "@contacts-api/openapi";
import { readDescription } from "@contacts-api/openapi/reader";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { descriptionFiles, objectsIn } from "./descriptions.js";

const files = descriptionFiles();

describe("the files of the descriptions", () => {
  it("hold nothing twice: what two APIs have in identical form lies in shared/", () => {
    const byText = new Map<string, string[]>();
    for (const { path, text } of files) byText.set(text, [...(byText.get(text) ?? []), path]);
    expect([...byText.values()].filter((paths) => paths.length > 1)).toEqual([]);
  });

  it("are all referred to, but for roots and workflows", () => {
    const referred = new Set(
      files.flatMap(({ path, text }) =>
        [...objectsIn(parse(text))].flatMap(([{ $ref }]) =>
          typeof $ref === "string" ? [new URL($ref, `https://files.test/${path}`).pathname.slice(1)] : [],
        ),
      ),
    );
    const expected = files.filter(({ path }) => !/openapi\.yaml$|\/workflows\//.test(path));
    expect(expected.map(({ path }) => path).filter((path) => !referred.has(path))).toEqual([]);
  });
});

describe.each(apis)("the bundle of %s", (api) => {
  it("names its components as their files are named", () => {
    const { components } = readDescription(api) as { components: Record<string, Record<string, unknown>> };
    const names = Object.values(components).flatMap((components) => Object.keys(components));
    expect(names.filter((name) => /-\d+$/.test(name))).toEqual([]);
  });
});
