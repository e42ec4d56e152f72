import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { capsulesOf } from "../report/capsule.js";
import { htmlReport } from "../report/html-report.js";
import { jsonReport } from "../report/json-report.js";
import { junitReport } from "../report/junit-report.js";
import { summaryText } from "../report/summary-text.js";
import { toHar } from "../traffic/har.js";
import { verify } from "../verification/verify.js";
import type { VerifyReport } from "../verification/verify-report.js";
import { abortOnSignal } from "./abort-on-signal.js";
import { EXIT } from "./exit-codes.js";
import { ProgressLine } from "./progress-line.js";
import { readCredentials } from "./read-credentials.js";
import { type ReportFormat, readVerifyArguments } from "./verify-arguments.js";
import { writeOutput } from "./write-output.js";

const formats: Readonly<Record<ReportFormat, (report: VerifyReport) => string>> = {
  xml: junitReport,
  json: jsonReport,
  html: htmlReport,
};

/**
 * Runs `contacts-contract verify`.
 *
 * @returns The exit code.
 * @throws {UsageError} For an unusable command line.
 * @throws {ConfigurationError} When the server cannot be tried.
 */
export async function runVerify(argumentList: readonly string[], version: string): Promise<number> {
  const { api, reports, har, capsules, readsStdin, only, seed, ...given } = readVerifyArguments(argumentList);
  const credentials = await readCredentials(api, readsStdin ? process.stdin : undefined);
  const progress = new ProgressLine(process.stderr);
  const signal = abortOnSignal(() => progress.clear());
  const report = await verify({
    ...given,
    api,
    credentials,
    signal,
    ...(only !== undefined && { only }),
    ...(seed !== undefined && { seed }),
    onProgress: (step) => progress.show(step),
  }).finally(() => progress.clear());
  process.stdout.write(summaryText(report));
  for (const { path, format } of reports) await writeOutput(path, formats[format](report));
  if (har !== undefined) await writeOutput(har, harText(report, version));
  if (capsules !== undefined) await writeCapsules(capsules, report);
  if (report.isInterrupted) return EXIT.unusable;
  return report.passed ? EXIT.holds : EXIT.broken;
}

async function writeCapsules(folder: string, report: VerifyReport): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, capsule] of capsulesOf(report)) {
    await writeOutput(join(folder, name), `${JSON.stringify(capsule, null, 2)}\n`);
  }
}

function harText({ server, exchanges }: VerifyReport, version: string): string {
  const archive = toHar(
    server,
    exchanges.map(({ exchange }) => exchange),
    version,
  );
  return `${JSON.stringify(archive, null, 2)}\n`;
}
