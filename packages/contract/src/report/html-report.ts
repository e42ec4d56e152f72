import type { OperationCoverage } from "../judging/coverage.js";
import type { CheckResult, VerifyReport } from "../verification/verify-report.js";
import { escapeMarkup } from "./escape-markup.js";
import { summaryText } from "./summary-text.js";

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse}td,th{border:1px solid #8888;padding:.25rem .5rem;text-align:left;vertical-align:top}
pre{white-space:pre-wrap;overflow-wrap:anywhere}:root{color-scheme:light dark}`;

/** A report as one HTML page that loads nothing and runs no script. */
export function htmlReport(report: VerifyReport): string {
  const { api, server, seed, checks, coverage } = report;
  const title = `${api}: the contract ${report.passed ? "holds" : "does not hold"}`;
  const verdict = summaryText(report).trimEnd().split("\n").at(-1) ?? "";
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeMarkup(title)}</title>
<style>${STYLE}</style>
<h1>${escapeMarkup(title)}</h1>
<p>${escapeMarkup(`${server}, seed ${seed}. ${verdict}`)}</p>
<h2>Checks</h2>
<table>
<tr><th>Result<th>Check<th>What came
${checks.map(checkRow).join("\n")}
</table>
<h2>Coverage</h2>
${coverage.map(coverageSection).join("\n")}
</html>
`;
}

function checkRow({ name, passed, message, reproduction }: CheckResult): string {
  const detail = [message, ...(reproduction === null ? [] : [reproduction])].filter((text) => text !== "");
  const cells = [passed ? "holds" : "fails", name].map((text) => `<td>${escapeMarkup(text)}`).join("");
  return `<tr>${cells}<td>${detail.map((text) => `<pre>${escapeMarkup(text)}</pre>`).join("")}`;
}

function coverageSection({ operationId, requests, parameters, statuses, fields }: OperationCoverage): string {
  const seen = Object.entries(statuses.seen).map(([status, count]) => `${status} (${count})`);
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ["Statuses seen", seen],
    ["Statuses never seen", statuses.neverSeen],
    ["Parameters never sent", parameters.neverSent],
    ["Fields seen", fields.seen],
    ["Fields never seen", fields.neverSeen],
    ["Fields that are not described", fields.undescribed],
  ];
  const cells = rows.map(([name, values]) => `<tr><th>${name}<td>${escapeMarkup(values.join(", ") || "none")}`);
  return `<h3>${escapeMarkup(operationId)}, ${requests} requests</h3>\n<table>\n${cells.join("\n")}\n</table>`;
}
