// `npm run changes`: what differs from the last release, and the least level of a version that it asks for, by package.
// With `--report <file>` that goes into a file too; with `--write` also a changeset with these levels and words, to be edited.
// Exits with 1 when a changeset is missing, with 2 for other options.
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { root } from "./checks/files.js";
import { changesReport } from "./versions/changes-report.js";
import { changesetText } from "./versions/changeset-text.js";
import { pendingVersions } from "./versions/pending-versions.js";

const file = ".changeset/changes-since-the-release.md";

function optionsOrEnd(): { readonly write?: boolean | undefined; readonly report?: string | undefined } {
  try {
    return parseArgs({ options: { write: { type: "boolean" }, report: { type: "string" } } }).values;
  } catch {
    console.error("usage: npm run changes [-- --write] [-- --report <file>]");
    process.exit(2);
  }
}

const { write, report: reportFile } = optionsOrEnd();
const { released, changes, faults, surface } = await pendingVersions();
const report = released
  ? changesReport(changes, faults)
  : "Nothing is released yet, so that there is nothing to compare with.\n";
process.stdout.write(report);
if (reportFile !== undefined) writeFileSync(reportFile, report);
if (faults.length > 0 && write === true) {
  writeFileSync(root + file, changesetText(changes, surface));
  console.log(`\nWritten: ${file}. Say in it what its readers have to do.`);
} else if (faults.length > 0) {
  process.exitCode = 1;
}
