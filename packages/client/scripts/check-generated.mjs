import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compareFolders, writeGenerated } from "./generated-files.mjs";

const committed = fileURLToPath(new URL("../src/generated", import.meta.url));
const fresh = await mkdtemp(join(tmpdir(), "contacts-api-types-"));
try {
  await writeGenerated(fresh);
  const differences = await compareFolders(committed, fresh);
  if (differences.length > 0) {
    console.error(`packages/client/src/generated does not match the descriptions:\n  ${differences.join("\n  ")}`);
    console.error("Repair it with: npm run generate");
    process.exitCode = 1;
  }
} finally {
  await rm(fresh, { recursive: true });
}
