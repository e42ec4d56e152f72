// `npm run version`: turns the pending changesets into versions and changelogs, and keeps what is thereby released in
// `openapi/released`, by which the next changesets are judged, and in `openapi/changes.json` what changed. The lockfile and the
// descriptions get the versions too. What it leaves is built.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { apis } from "@contacts-api/openapi";
import { readReleases } from "@contacts-api/openapi/reader";
import { root, textOf } from "./checks/files.js";
import { describedRelease, withRelease } from "./versions/described-release.js";
import { builtSurface, RELEASED, releasedSurface } from "./versions/released.js";

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
const date = new Date().toISOString().slice(0, 10);
const release = await describedRelease({ version, date }, releasedSurface()?.descriptions, descriptions);
writeFileSync(`${root}openapi/changes.json`, `${JSON.stringify(withRelease(release, readReleases()), null, 2)}\n`);
mkdirSync(root + RELEASED, { recursive: true });
for (const api of apis) writeFileSync(`${root}${RELEASED}/${api}.json`, `${JSON.stringify(descriptions[api])}\n`);
writeFileSync(`${root}${RELEASED}/declarations.json`, `${JSON.stringify(declarations)}\n`);
// Once more, because the site tells what a release changes.
run("npm", "run", "build");
