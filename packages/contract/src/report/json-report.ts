import type { VerifyReport } from "../verification/verify-report.js";

/** A report as JSON, without the exchanges that passed: an HTTP Archive holds those. */
export function jsonReport({ exchanges, ...report }: VerifyReport): string {
  const violations = exchanges.filter(({ violation }) => violation !== null);
  return `${JSON.stringify({ ...report, requests: exchanges.length, violations }, null, 2)}\n`;
}
