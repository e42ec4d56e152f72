import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { apis, decorateDescriptions, describeEvidence } from "@contacts-api/openapi";
import { readDescription } from "@contacts-api/openapi/reader";
import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import { readMethodExamples } from "./examples.mjs";
import { renderResource } from "./render-resource.mjs";

const BLOB = ts.factory.createTypeReferenceNode("Blob");

/**
 * The types of one description, with the evidence for each part in its comment.
 * @param {string} api
 * @param {import("@contacts-api/openapi/reader").Description} description
 */
export async function renderTypes(api, description) {
  const decorated = decorateDescriptions(description, describeEvidence);
  const syntax = await openapiTS(/** @type {any} */ (decorated), {
    transform: (schema) => ("format" in schema && schema.format === "binary" ? BLOB : undefined),
  });
  return `// Generated from openapi/${api} by \`npm run generate\`. Do not edit.\n\n${astToString(syntax)}`;
}

/**
 * Writes what is generated for every API into a folder, after removing whatever was in it.
 * @param {string} folder
 */
export async function writeGenerated(folder) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const exampleOf = await readMethodExamples();
  for (const api of apis) {
    const description = readDescription(api);
    await writeFile(join(folder, `${api}.ts`), await renderTypes(api, description));
    await writeFile(join(folder, `${api}.resource.ts`), renderResource(api, description, exampleOf));
  }
}

/**
 * What differs between the files of two folders, a sentence for each file; empty when nothing does.
 * @param {string} committed
 * @param {string} fresh
 */
export async function compareFolders(committed, fresh) {
  const [there, wanted] = await Promise.all([readFolder(committed), readFolder(fresh)]);
  const differences = [];
  for (const name of new Set([...there.keys(), ...wanted.keys()])) {
    if (!there.has(name)) differences.push(`${name} is missing`);
    else if (!wanted.has(name)) differences.push(`${name} is not generated`);
    else if (there.get(name) !== wanted.get(name)) differences.push(`${name} is out of date`);
  }
  return differences;
}

/**
 * @param {string} folder
 * @returns {Promise<Map<string, string>>} the text of each file by its name
 */
async function readFolder(folder) {
  const names = await readdir(folder).catch(() => []);
  return new Map(
    await Promise.all(
      names.map(async (name) => /** @type {const} */ ([name, await readFile(join(folder, name), "utf8")])),
    ),
  );
}
