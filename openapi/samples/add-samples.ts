import { writeFileSync } from "node:fs";
import { apis } from "@contacts-api/openapi";
import { operationsOf, readDescription } from "@contacts-api/openapi/reader";
import { codeSamples } from "./code-samples.js";

// Gives each operation of the bundles its samples.
for (const api of apis) {
  const description = readDescription(api);
  for (const operation of operationsOf(description)) {
    Object.assign(operation.operation, { "x-codeSamples": codeSamples(api, description, operation) });
  }
  writeFileSync(new URL(`../dist/${api}.json`, import.meta.url), `${JSON.stringify(description, null, 2)}\n`);
}
