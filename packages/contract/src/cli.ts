import { readFileSync } from "node:fs";
import { EXIT, runVerify } from "./command/run-verify.js";
import { usage } from "./command/usage.js";
import { UsageError } from "./command/usage-error.js";
import { ConfigurationError } from "./configuration-error.js";

async function run([name, ...rest]: readonly string[]): Promise<number> {
  if (name === "verify" && !rest.includes("--help")) return runVerify(rest, version());
  if (name === "--version") {
    process.stdout.write(`${version()}\n`);
    return EXIT.holds;
  }
  if (name === "--help" || name === "verify") {
    process.stdout.write(usage);
    return EXIT.holds;
  }
  throw new UsageError(`There is no command "${name ?? ""}". Use contacts-contract verify; --help tells how.`);
}

function version(): string {
  const manifest = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}

function tell(error: unknown): void {
  const isExpected = error instanceof UsageError || error instanceof ConfigurationError;
  const text = isExpected || !(error instanceof Error) ? String(error).replace(/^\w+Error: /, "") : (error.stack ?? "");
  process.stderr.write(`contacts-contract: ${text}\n`);
}

process.exitCode = await run(process.argv.slice(2)).catch((error: unknown) => {
  tell(error);
  return EXIT.unusable;
});
