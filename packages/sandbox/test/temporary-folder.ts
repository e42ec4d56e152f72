import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** A folder of its own, removed after the test and what it started have ended. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "contacts-sandbox-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}
