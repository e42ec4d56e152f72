import { htmlReport } from "../report/html-report.js";
import { jsonReport } from "../report/json-report.js";
import { junitReport } from "../report/junit-report.js";
import { summaryText } from "../report/summary-text.js";
import { toHar } from "../traffic/har.js";
import { verify } from "../verification/verify.js";
import type { VerifyReport } from "../verification/verify-report.js";
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
  const { api, reports, har, readsStdin, only, seed, ...given } = readVerifyArguments(argumentList);
  const credentials = await readCredentials(api, readsStdin ? process.stdin : undefined);
  const progress = new ProgressLine(process.stderr);
  const signal = abortOnSignal(progress);
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
  if (report.isInterrupted) return EXIT.unusable;
  return report.passed ? EXIT.holds : EXIT.broken;
}

function harText({ server, exchanges }: VerifyReport, version: string): string {
  const archive = toHar(
    server,
    exchanges.map(({ exchange }) => exchange),
    version,
  );
  return `${JSON.stringify(archive, null, 2)}\n`;
}

/** The first Ctrl-C ends the run and removes what it created; the second one exits at once. */
function abortOnSignal(progress: ProgressLine): AbortSignal {
  const controller = new AbortController();
  const stop = () => {
    if (controller.signal.aborted) process.exit(EXIT.unusable);
    progress.clear();
    process.stderr.write("Stopping, and removing what was created. Once more to exit at once.\n");
    controller.abort(new Error("interrupted"));
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  return controller.signal;
}
