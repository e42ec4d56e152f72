import { readFileSync } from "node:fs";
import { EXIT } from "./command/exit-codes.js";
import { runDrift } from "./command/run-drift.js";
import { runProxy } from "./command/run-proxy.js";
import { runReplay } from "./command/run-replay.js";
import { runVerify } from "./command/run-verify.js";
import { usage } from "./command/usage.js";
import { UsageError } from "./command/usage-error.js";
import { ConfigurationError } from "./configuration-error.js";

type Command = (argumentList: readonly string[], version: string) => Promise<number>;

const commands: Readonly<Record<string, Command>> = {
  verify: runVerify,
  replay: runReplay,
  drift: runDrift,
  proxy: runProxy,
};

async function run([name = "", ...rest]: readonly string[]): Promise<number> {
  if ([name, ...rest].includes("--help")) return print(usage);
  if (name === "--version") return print(`${version()}\n`);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command !== undefined) return command(rest, version());
  throw new UsageError(`There is no command "${name}". Use ${Object.keys(commands).join(", ")}; --help tells how.`);
}

function print(text: string): number {
  process.stdout.write(text);
  return EXIT.holds;
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
