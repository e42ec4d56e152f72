// `npm run changes`: what differs from the last release, and the least level of a version that it asks for, by package.
// With `--write` also a changeset with these levels and words, to be edited. Exits with 1 when a changeset is missing.
import { writeFileSync } from "node:fs";
import { root } from "./checks/files.js";
import { changesetText } from "./versions/changeset-text.js";
import { highestLevel } from "./versions/level.js";
import { pendingVersions } from "./versions/pending-versions.js";

const file = ".changeset/changes-since-the-release.md";
const { changes, faults, surface } = await pendingVersions();

for (const [name, ofPackage] of changes) {
  console.log(`${name}: ${highestLevel(ofPackage)}`);
  for (const { level, message } of ofPackage) console.log(`  ${level}: ${message}`);
}
if (faults.length > 0 && process.argv.includes("--write")) {
  writeFileSync(root + file, changesetText(changes, surface));
  console.log(`\nWritten: ${file}. Say in it what its readers have to do.`);
} else if (faults.length > 0) {
  console.error(`\n${faults.join("\n\n")}`);
  process.exitCode = 1;
}
