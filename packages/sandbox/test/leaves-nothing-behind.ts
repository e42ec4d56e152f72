import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "contacts-sandbox-run-"));

/** Gives the tests, and the commands that they start, an empty temporary folder. */
export function setup(): void {
  process.env.TMPDIR = folder;
}

/** Fails the run when something is left in it. */
export function teardown(): void {
  const left = readdirSync(folder);
  rmSync(folder, { recursive: true });
  if (left.length === 0) return;
  process.exitCode = 1;
  process.stderr.write(`The tests left in their temporary folder: ${left.join(", ")}\n`);
}
