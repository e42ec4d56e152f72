import { apis } from "@contacts-api/openapi";
import { type Description, readDescription } from "@contacts-api/openapi/reader";
import { describe, expect, it } from "vitest";
import { declarationsOf } from "../versions/declarations.js";
import { describedRelease, withRelease } from "../versions/described-release.js";
import { descriptionChanges } from "../versions/description-changes.js";
import { type Change, highestLevel, type Level } from "../versions/level.js";
import { pendingVersions } from "../versions/pending-versions.js";
import { builtSurface } from "../versions/released.js";
import { changesOf, surfaceChanges } from "../versions/required-changes.js";
import { type Declarations, typeChanges } from "../versions/type-changes.js";
import { versionFaults } from "../versions/version-faults.js";
import { textOf } from "./files.js";

describe("the pending changesets", () => {
  it("give each package at least the version that its changes since the last release ask for", async () => {
    const { faults } = await pendingVersions();
    expect(faults.join("\n\n")).toBe("");
  });

  it.each(apis)("leave the description of %s at the version of its package", (api) => {
    const { version } = JSON.parse(textOf("openapi/package.json"));
    expect(readDescription(api).info.version).toBe(version);
  });
});

const CONTACTS = "/api/v1/accounts/{account_id}/contacts";
const CONTACT = `${CONTACTS}/{contact_id}`;

// biome-ignore lint/suspicious/noExplicitAny: the edits below reach into a description at any depth.
type Editable = any;

/** Changes of a description: what it is, what the wire and the types make of it, and how it is made. */
const DESCRIPTION_CHANGES: readonly (readonly [string, Level, (description: Editable) => void])[] = [
  ["nothing", "none", () => {}],
  ["a wording", "patch", ({ info }) => (info.summary = "Contacts, in other words")],
  ["an example", "patch", (of) => (schema(of, "Contact").properties.name.examples = ["Bob"])],
  ["a field of a response that is gone", "major", (of) => delete schema(of, "Contact").properties.blocked],
  [
    "another type of a field of a response",
    "major",
    (of) => (schema(of, "Contact").properties.blocked.type = "string"),
  ],
  ["a new field of a response", "minor", (of) => (schema(of, "Contact").properties.company = aText)],
  ["a new optional field of a request", "minor", (of) => (schema(of, "CreateContactRequest").properties.zip = aText)],
  [
    "a field of a request that is now required",
    "major",
    (of) => schema(of, "CreateContactRequest").required.push("name"),
  ],
  ["a field of a request that is gone", "major", (of) => delete schema(of, "CreateContactRequest").properties.name],
  ["a tighter field of a request", "major", (of) => (schema(of, "CreateContactRequest").properties.name.maxLength = 9)],
  [
    "a field of a response that is now required",
    "patch",
    (of) => (schema(of, "Contact").required = [...(schema(of, "Contact").required ?? []), "blocked"]),
  ],
  ["another name of a tag", "patch", (of) => renameTag(of)],
  ["a new optional parameter", "minor", ({ paths }) => paths[CONTACTS].get.parameters.push(aParameter(false))],
  ["a new required parameter", "major", ({ paths }) => paths[CONTACTS].get.parameters.push(aParameter(true))],
  ["an operation that is gone", "major", ({ paths }) => delete paths[CONTACT].patch],
  ["a new operation", "minor", ({ paths }) => (paths["/ping"] = { get: anOperation })],
  ["another schema name", "major", (of) => renameSchema(of, "Contact", "Person")],
  ["another name of a path parameter", "major", (of) => renamePathParameter(of)],
];

const aText = { type: "string", description: "A text", examples: ["a"] };
const anOperation = { operationId: "ping", summary: "Ping", responses: { 200: { description: "Pong" } } };

function aParameter(required: boolean): object {
  return { name: "zip", in: "query", required, description: "A zip", schema: { type: "string" } };
}

function schema(description: Editable, name: string): Editable {
  return description.components.schemas[name];
}

function renameSchema(description: Editable, name: string, to: string): void {
  const { schemas } = description.components;
  const renamed = JSON.stringify(description).replaceAll(
    `#/components/schemas/${name}"`,
    `#/components/schemas/${to}"`,
  );
  Object.assign(description, JSON.parse(renamed));
  description.components.schemas = { ...description.components.schemas, [to]: schemas[name] };
  delete description.components.schemas[name];
}

function renameTag(description: Editable): void {
  Object.assign(description, JSON.parse(JSON.stringify(description).replaceAll('"Contacts"', '"People"')));
}

function renamePathParameter(description: Editable): void {
  const renamed = JSON.stringify(description)
    .replaceAll("{contact_id}", "{id}")
    .replaceAll('"name":"contact_id"', '"name":"id"');
  Object.assign(description, { ...JSON.parse(renamed) });
}

describe("a change of a description", () => {
  const released = readDescription("99digital");

  it.each(DESCRIPTION_CHANGES)("that is %s asks for: %s", async (_, level, edit) => {
    const present = structuredClone(released) as Description;
    edit(present);
    expect(highestLevel(await descriptionChanges(released, present))).toBe(level);
  });

  it("is told with the name of what changed", async () => {
    const present: Editable = structuredClone(released);
    delete schema(present, "Contact").properties.blocked;
    const messages = (await descriptionChanges(released, present)).map(({ message }) => message);
    expect(messages).toEqual([expect.stringMatching(/`blocked`.*`Contact`/)]);
  });
});

const RELEASED_TYPES = `
  export interface Options { readonly signal?: AbortSignal; readonly deadline?: number }
  export interface Item { id: number; name: string | null }
  export interface Items { get(id: number, options?: Options): Promise<Item> }
  export declare function createItems(options: Options): Items;
  export declare class ItemError extends Error { #private; readonly code: "item"; }
  export declare const limit: number;
`;

/** Changes of declarations: what they are, what they ask for, and what is replaced by what. */
const TYPE_CHANGES: readonly (readonly [string, Level, string, string])[] = [
  ["a comment", "none", "export interface Item ", "/** A thing. */ export interface Item "],
  ["an option that is now required", "major", "signal?:", "signal:"],
  ["an option that is gone", "major", "readonly deadline?: number", ""],
  ["a new optional option", "minor", "readonly signal?:", "readonly quiet?: boolean; readonly signal?:"],
  ["another required parameter of a method", "major", "get(id: number,", "get(id: number, account: number,"],
  ["a narrower parameter of a method", "major", "get(id: number,", "get(id: 1 | 2,"],
  ["a field of a result that is gone", "major", "; name: string | null", ""],
  ["a field of a result that may now be null", "major", "id: number; name", "id: number | null; name"],
  ["a field of a result that is no longer null", "minor", "string | null", "string"],
  ["a new field of a result", "minor", "{ id: number;", "{ id: number; company: string | null;"],
  ["a function that is gone", "major", "export declare function createItems(options: Options): Items;", ""],
  ["a new value", "minor", "export declare const", "export declare const least: number;\n  export declare const"],
];

function declarationsWith(text: string): Declarations {
  return { entries: { ".": "dist/index.d.ts" }, files: { "dist/index.d.ts": text } };
}

describe("a change of exported types", () => {
  it.each(TYPE_CHANGES)("that is %s asks for: %s", (_, level, from, to) => {
    const present = RELEASED_TYPES.replace(from, to);
    expect(present).not.toBe(RELEASED_TYPES);
    const changes = typeChanges(declarationsWith(RELEASED_TYPES), declarationsWith(present));
    expect(highestLevel(changes), JSON.stringify(changes)).toBe(level);
  });

  it("is seen in the client, through the method that takes the option", () => {
    const released = declarationsOf("packages/client");
    const path = "dist/transport/options.d.ts";
    const options = released.files[path]?.replace("signal?:", "signal:") ?? "";
    expect(options).not.toBe(released.files[path]);
    const changes = typeChanges(released, { ...released, files: { ...released.files, [path]: options } });
    expect(changes.map(({ message }) => message)).toContainEqual(
      expect.stringContaining("Export `createContacts` of `./99digital` no longer fits"),
    );
  });

  it("is none when nothing changed in the client, whose classes are told apart by symbols", () => {
    const released = declarationsOf("packages/client");
    expect(typeChanges(released, released)).toEqual([]);
  });
});

describe(changesOf, () => {
  it("asks for a version of each package that is made from the descriptions, and of no other", async () => {
    const released = builtSurface();
    const present: Editable = { ...released, descriptions: structuredClone(released.descriptions) };
    delete schema(present.descriptions.inquirly, "Contact").properties.name;
    const changes = await surfaceChanges(released, present);
    const folders = Object.keys(released.declarations);
    const asked = folders.filter((folder) => highestLevel(changesOf(folder, changes)) === "major");
    expect(asked).toEqual(["openapi", "packages/client", "packages/contract", "packages/reference"]);
    expect(changesOf("packages/sandbox", changes)).toEqual([]);
    expect(changesOf("openapi", changes)[0]?.message).toMatch(/^inquirly: .*name/);
  });
});

describe(versionFaults, () => {
  const removed: Change = { level: "major", message: "99digital: Property `blocked` of `Contact` was removed." };
  const changes = new Map([["@contacts-api/client", [removed]]]);

  it.each<Level>(["none", "patch", "minor"])("tells a %s version of a package that needs a major one", (level) => {
    const [fault, ...others] = versionFaults(changes, new Map([["@contacts-api/client", level]]));
    expect(others).toEqual([]);
    expect(fault).toContain("@contacts-api/client needs a major version");
    expect(fault).toContain("Property `blocked` of `Contact`");
    expect(fault).toContain("npm run changes -- --write");
  });

  it("has nothing to say of a package whose changesets are enough, or that did not change", () => {
    expect(versionFaults(changes, new Map([["@contacts-api/client", "major"]]))).toEqual([]);
    expect(versionFaults(new Map([["@contacts-api/client", []]]), new Map())).toEqual([]);
  });
});

describe("a release", () => {
  const release = { version: "9.9.9", date: "2026-11-21" };
  const released = builtSurface().descriptions;

  it("lists what changed in each description, and its version is no change", async () => {
    const present: Editable = structuredClone(released);
    for (const api of apis) present[api].info.version = "9.9.9";
    delete schema(present["99digital"], "Contact").properties.blocked;
    const { changes, ...rest } = await describedRelease(release, released, present);
    expect(rest).toEqual(release);
    expect(changes).toEqual({
      "99digital": [{ level: "major", message: expect.stringMatching(/`blocked`.*`Contact`/) }],
      inquirly: [],
      engagelab: [],
    });
  });

  it("lists nothing when it is the first", async () => {
    expect(await describedRelease(release, undefined, released)).toEqual(release);
  });

  it("comes before those before it, and is none of the descriptions when they keep their version", () => {
    const earlier = { version: "9.9.8", date: "2026-11-20" };
    expect(withRelease(release, [earlier])).toEqual([release, earlier]);
    expect(withRelease({ ...release, date: "2026-11-22" }, [release, earlier])).toEqual([release, earlier]);
  });
});
