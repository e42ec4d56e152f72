import type { OperationCoverage } from "../judging/coverage.js";
import type { CheckResult, Cleanup, VerifyReport } from "../verification/verify-report.js";

/** A report as text for a terminal. */
export function summaryText(report: VerifyReport): string {
  const { api, server, seed, checks, coverage, cleanup } = report;
  const failed = checks.filter(({ passed }) => !passed);
  const mode = report.isReadOnly ? "read-only" : "with writing";
  return [
    `${api} at ${server}, ${mode}, seed ${seed}`,
    "",
    ...failed.flatMap(failureLines),
    ...coverageLines(coverage),
    "",
    ...cleanupLines(cleanup, report.run),
    verdict(report, failed.length),
    "",
  ].join("\n");
}

function failureLines({ name, message, reproduction }: CheckResult): string[] {
  return [`✗ ${name}`, `  ${message}`, ...(reproduction === null ? [] : [`  ${reproduction}`]), ""];
}

function coverageLines(coverage: readonly OperationCoverage[]): string[] {
  const rows = coverage.map(({ operationId, requests, parameters, statuses, fields }) => [
    operationId,
    String(requests),
    `${parameters.sent.length}/${parameters.sent.length + parameters.neverSent.length}`,
    Object.keys(statuses.seen).join(" "),
    `${fields.seen.length}/${fields.seen.length + fields.neverSeen.length}`,
  ]);
  const drift = coverage
    .filter(({ fields }) => fields.undescribed.length > 0)
    .map(({ operationId, fields }) => `Not described: ${operationId} shows ${fields.undescribed.join(", ")}`);
  return [...table([["operation", "requests", "parameters", "statuses", "fields seen"], ...rows]), ...drift];
}

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

function cleanupLines({ created, removed, left, reason }: Cleanup, run: string): string[] {
  if (created === 0) return [];
  const lines = [`${created} contacts created, ${removed} removed.`];
  if (left.length === 0) return [...lines, ""];
  return [...lines, `${left.length} are left; their identifiers hold "${run}". ${reason} IDs: ${left.join(", ")}`, ""];
}

function verdict({ passed, isInterrupted, checks, exchanges, milliseconds }: VerifyReport, failed: number): string {
  const seconds = (milliseconds / 1000).toFixed(1);
  const effort = `${checks.length} ${checks.length === 1 ? "check" : "checks"}, ${exchanges.length} requests, ${seconds} s`;
  if (isInterrupted) return `Interrupted: ${effort}, ${failed} failed so far.`;
  return passed ? `The contract holds: ${effort}.` : `The contract does not hold: ${failed} of ${effort}.`;
}
