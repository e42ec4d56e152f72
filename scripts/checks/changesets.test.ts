import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Description } from "@contacts-api/openapi/reader";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PACKAGE_FOLDERS } from "../versions/declarations.js";
import type { Level } from "../versions/level.js";
import { pendingLevels } from "../versions/pending-levels.js";
import { builtSurface, type Surface } from "../versions/released.js";
import { changesOf, surfaceChanges } from "../versions/required-changes.js";
import { type ChangesByPackage, versionFaults } from "../versions/version-faults.js";
import { textOf } from "./files.js";

const MADE_FROM_DESCRIPTIONS = ["openapi", "client", "contract", "reference"].map((name) => `@contacts-api/${name}`);
const tree = mkdtempSync(join(tmpdir(), "contacts-changesets-"));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(tree, file)), { recursive: true });
  writeFileSync(join(tree, file), text);
}

/** As much of this repository as changesets looks at. */
beforeAll(() => {
  for (const file of ["package.json", "package-lock.json", ".changeset/config.json"]) write(file, textOf(file));
  for (const folder of PACKAGE_FOLDERS) write(`${folder}/package.json`, textOf(`${folder}/package.json`));
});
afterAll(() => rmSync(tree, { recursive: true }));

// biome-ignore lint/suspicious/noExplicitAny: the edits reach into a description at any depth
type Editable = any;

const EDITS = {
  "removes `blocked` from a response": (of: Editable) => delete of.components.schemas.Contact.properties.blocked,
  "adds an optional field to a request": ({ components }: Editable) => {
    const zip = { type: "string", description: "A zip", examples: ["a"] };
    components.schemas.CreateContactRequest.properties.zip = zip;
  },
  "changes a wording": ({ info }: Editable) => (info.summary = "Contacts, in other words"),
};

const changesBy = new Map<keyof typeof EDITS, Promise<ChangesByPackage>>();

/** What an edit of a description changes for each package. */
async function changesWith(edit: keyof typeof EDITS): Promise<ChangesByPackage> {
  const released = builtSurface();
  const edited: Description = structuredClone(released.descriptions["99digital"]);
  EDITS[edit](edited);
  const present: Surface = { ...released, descriptions: { ...released.descriptions, "99digital": edited } };
  const surface = await surfaceChanges(released, present);
  return new Map(
    PACKAGE_FOLDERS.map((folder) => [JSON.parse(textOf(`${folder}/package.json`)).name, changesOf(folder, surface)]),
  );
}

/** What the check says of a description that was edited since the release, with one changeset of this level. */
async function faultsOf(edit: keyof typeof EDITS, level: Level): Promise<readonly string[]> {
  const changes = changesBy.get(edit) ?? changesWith(edit);
  changesBy.set(edit, changes);
  const levels = level === "none" ? [] : MADE_FROM_DESCRIPTIONS.map((name) => `"${name}": ${level}`);
  write(".changeset/a-change.md", `---\n${levels.join("\n")}\n---\n\nA change.\n`);
  return versionFaults(await changes, await pendingLevels(tree));
}

describe("a change since the last release and its changeset", () => {
  it.each([
    ["removes `blocked` from a response", "patch", /needs a major version[\s\S]*`blocked`/],
    ["removes `blocked` from a response", "minor", /needs a major version[\s\S]*`blocked`/],
    ["adds an optional field to a request", "patch", /needs a minor version[\s\S]*zip/],
    ["changes a wording", "none", /needs a patch version[\s\S]*info is changed/],
  ] as const)("that %s with %s fails for each package made from it, and names the field", async (edit, level, said) => {
    const faults = await faultsOf(edit, level);
    expect(faults.map((fault) => fault.split(" ")[0])).toEqual(expect.arrayContaining(MADE_FROM_DESCRIPTIONS));
    expect(faults).toHaveLength(MADE_FROM_DESCRIPTIONS.length);
    for (const fault of faults) expect(fault).toMatch(said);
  });

  it.each([
    ["removes `blocked` from a response", "major"],
    ["adds an optional field to a request", "minor"],
    ["changes a wording", "patch"],
  ] as const)("that %s with %s passes", async (edit, level) => {
    expect(await faultsOf(edit, level)).toEqual([]);
  });
});
