import { apis } from "@contacts-api/openapi";
import { apiIds } from "@contacts-api/sandbox";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { filesOf, textOf } from "./files.js";

/** What cannot import the list of APIs has to repeat it; each of these must name them all. */
const repeated: Record<string, () => readonly string[]> = {
  "the exports of openapi": () => exportsOf("openapi").map((path) => path.replace(/\.json$/, "")),
  "the files of openapi": () => jsonOf("openapi/package.json").files,
  "openapi/redocly.yaml": () => Object.keys(parse(textOf("openapi/redocly.yaml")).apis),
  "the exports of the client": () => exportsOf("packages/client"),
  "the exports of the contract kit": () => exportsOf("packages/contract"),
  "the contract kit's measured entries": () => measuredEntries("{ checkExchange }", "packages/contract"),
  "the client's entries in knip.json": () => entriesOfClient().flatMap((entry) => entry.split(/[{},]/)),
  "the client's measured entries, createClient": () => measuredEntries("{ createClient }"),
  "the client's measured entries, createContacts": () => measuredEntries("{ createContacts }"),
};

// biome-ignore lint/suspicious/noExplicitAny: the tests below look into files of many shapes
function jsonOf(path: string): any {
  return JSON.parse(textOf(path));
}

/** The subpaths that a package exports, without the leading `./`. */
function exportsOf(folder: string): string[] {
  return Object.keys(jsonOf(`${folder}/package.json`).exports).map((path) => path.replace("./", ""));
}

function entriesOfClient(): string[] {
  return jsonOf("knip.json").workspaces["packages/client"].entry;
}

function measuredEntries(imported: string, folder = "packages/client"): string[] {
  const measured: { path: string; import: string }[] = jsonOf(`${folder}/.size-limit.json`);
  const paths = measured.filter((entry) => entry.import === imported).map(({ path }) => path);
  return paths.map((path) => path.replace("dist/", "").replace(".js", ""));
}

describe("the list of APIs", () => {
  it.each(Object.entries(repeated))("is repeated whole in %s", (_place, names) => {
    expect(names()).toEqual(expect.arrayContaining([...apis]));
  });

  it("is that of the folders with a description", () => {
    const folders = filesOf("openapi/*/openapi.yaml").map((file) => file.split("/")[1]);
    expect(new Set(folders)).toEqual(new Set(apis));
  });

  it("is that of the sandbox, which imports no package", () => {
    expect(apiIds).toEqual(apis);
  });
});
