// `npm run rehearse`: releases the working tree to a registry on loopback, and uses what was released as a stranger would.
// Exits with 0, with 1 when a step fails, or with 2 when it cannot begin. Removes all that it has written.
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./checks/files.js";
import { rehearse } from "./rehearsal/rehearse.js";
import { StepFailure } from "./rehearsal/steps.js";

function refusal(): string | undefined {
  if (process.argv.length > 2) return "usage: npm run rehearse (it takes no options)";
  if (existsSync(`${root}scripts/rehearsal/node_modules/verdaccio`)) return undefined;
  return "The registry is not installed: run `npm ci --prefix scripts/rehearsal` first.";
}

async function main(): Promise<number> {
  const reason = refusal();
  if (reason !== undefined) {
    console.error(reason);
    return 2;
  }
  const folder = mkdtempSync(join(tmpdir(), "contacts-rehearsal-"));
  const interruption = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => interruption.abort());
  // What npm and the programs of the steps, such as the browser, leave there is removed with it.
  process.env.TMPDIR = folder;
  process.env.npm_config_cache = join(folder, "npm-cache");
  try {
    await rehearse(folder, interruption.signal);
    return 0;
  } catch (error) {
    if (!(error instanceof StepFailure)) throw error;
    console.error(error.message);
    return 1;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

process.exit(await main()); // verdaccio keeps timers
