// Writes PARITY.md, or runs the rules against a server that somebody else started.
import { startVitest } from "vitest/node";
import { examineServer } from "./examine-server.js";
import { type ParityOptions, ParityUsageError, readParityOptions, usage } from "./parity-options.js";
import { RulesReporter } from "./rules-reporter.js";
import { TOKEN_VARIABLES } from "./running-server.js";

/** For a rule that waits for a server's rate limit. */
const TEST_TIMEOUT = 180_000;

try {
  const options = readParityOptions(process.argv.slice(2));
  if (options.help) process.stdout.write(usage);
  else if (options.server === undefined) await writeTable();
  else await runAgainst(options.server, options);
} catch (error) {
  if (!(error instanceof ParityUsageError)) throw error;
  process.stderr.write(`parity: ${error.message}\n`);
  process.exitCode = 2;
}

async function writeTable(): Promise<void> {
  await (await startVitest("test", ["test/rules"], { run: true, mode: "parity" })).close();
}

async function runAgainst(baseUrl: string, { token: given, accountId, profile, section }: ParityOptions) {
  const token = given ?? process.env[TOKEN_VARIABLES.administrator];
  if (token === undefined)
    throw new ParityUsageError(`Set ${TOKEN_VARIABLES.administrator} to an administrator's token.`);
  // The rules run in processes of their own, which get the environment.
  process.env[TOKEN_VARIABLES.administrator] = token;
  const inboxes = await examineServer(`${baseUrl}/api/v1/accounts/${accountId}/contacts`, token);
  const reporter = new RulesReporter((line) => process.stdout.write(`${line.replaceAll(token, "(token)")}\n`));
  const vitest = await startVitest("test", ["test/rules"], {
    run: true,
    reporters: [reporter],
    provide: { runningServer: { baseUrl, accountId, profile, inboxes } },
    // There is one account, so one rule runs at a time.
    fileParallelism: false,
    isolate: false,
    testTimeout: TEST_TIMEOUT,
    ...(section !== undefined && { testNamePattern: `^§${section.replace(".", "\\.")} ` }),
  });
  await vitest.close();
  const { hold, differ, skipped } = reporter.verdicts;
  process.stdout.write(`\n${hold} rules hold on ${baseUrl}, ${differ} differ, and ${skipped} were skipped.\n`);
  if (hold + differ === 0) throw new ParityUsageError("No rule could be tried.");
}
