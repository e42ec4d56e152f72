import { mkdir, rm, writeFile } from "node:fs/promises";
import { apis } from "@contacts-api/openapi";
import { readDescription } from "@contacts-api/openapi/reader";
import { renderContract } from "./render-contract.mjs";

const folder = new URL("../src/generated/", import.meta.url);

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
for (const api of apis) await writeFile(new URL(`${api}.ts`, folder), renderContract(api, readDescription(api)));
