import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { ConfigurationError } from "../configuration-error.js";
import { readCapsule } from "../report/capsule.js";
import { summaryText } from "../report/summary-text.js";
import { verify } from "../verification/verify.js";
import { abortOnSignal } from "./abort-on-signal.js";
import { EXIT } from "./exit-codes.js";
import { readCredentials } from "./read-credentials.js";
import { UsageError } from "./usage-error.js";
import { readInteger } from "./verify-arguments.js";

/**
 * Runs `contacts-contract replay`.
 *
 * @returns The exit code.
 * @throws {UsageError} For an unusable command line.
 * @throws {ConfigurationError} When the capsule cannot be read or the server cannot be tried.
 */
export async function runReplay(argumentList: readonly string[]): Promise<number> {
  const { values, positionals } = parse(argumentList);
  const [path, ...rest] = positionals;
  if (path === undefined || rest.length > 0) throw new UsageError("replay takes one capsule.");
  if (values.server === undefined) throw new UsageError("--server is missing: give the base URL of the API.");
  const { api, check, seed, write } = readCapsule(await readText(path));
  const report = await verify({
    api,
    server: values.server,
    credentials: await readCredentials(api, values.stdin ? process.stdin : undefined),
    accountId: readInteger("--account-id", values["account-id"], 1),
    inboxId: readInteger("--inbox-id", values["inbox-id"], 1),
    ...{ only: check, seed, write },
    signal: abortOnSignal(),
  });
  process.stdout.write(summaryText(report));
  if (report.isInterrupted) return EXIT.unusable;
  return report.passed ? EXIT.holds : EXIT.broken;
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ConfigurationError(`${path} cannot be read: ${reason}`);
  }
}

function parse(argumentList: readonly string[]) {
  try {
    return parseArgs({
      args: [...argumentList],
      allowPositionals: true,
      options: {
        server: { type: "string" },
        "account-id": { type: "string", default: "1" },
        "inbox-id": { type: "string", default: "1" },
        stdin: { type: "boolean", default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
