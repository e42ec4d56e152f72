import { readFileSync, writeFileSync } from "node:fs";
import { apis, evidenceLegend } from "@contacts-api/openapi";

for (const api of apis) {
  const file = new URL(`../dist/${api}.json`, import.meta.url);
  const bundle = JSON.parse(readFileSync(file, "utf8"));
  bundle.info.description = `${bundle.info.description.trimEnd()}\n\n${evidenceLegend(bundle)}\n`;
  writeFileSync(file, `${JSON.stringify(bundle, null, 2)}\n`);
}
