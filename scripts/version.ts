// `npm run version`: turns the pending changesets into versions and changelogs, and keeps what is thereby released in
// `openapi/released`, by which the next changesets are judged. The lockfile and the descriptions get the versions too.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { apis } from "@contacts-api/openapi";
import { root, textOf } from "./checks/files.js";
import { builtSurface, RELEASED } from "./versions/released.js";

function run(command: string, ...args: string[]): void {
  execFileSync(command, args, { cwd: root, stdio: "inherit" });
}

run("npx", "changeset", "version");
const { version } = JSON.parse(textOf("openapi/package.json"));
for (const api of apis) {
  const file = `openapi/${api}/openapi.yaml`;
  writeFileSync(root + file, textOf(file).replace(/^ {2}version: .*$/m, `  version: ${version}`));
}
run("npm", "install", "--package-lock-only");
run("npm", "run", "generate");
run("npm", "run", "build");

const { descriptions, declarations } = builtSurface();
mkdirSync(root + RELEASED, { recursive: true });
for (const api of apis) writeFileSync(`${root}${RELEASED}/${api}.json`, `${JSON.stringify(descriptions[api])}\n`);
writeFileSync(`${root}${RELEASED}/declarations.json`, `${JSON.stringify(declarations)}\n`);
