import type { CheckResult, VerifyReport } from "../verification/verify-report.js";
import { escapeMarkup } from "./escape-markup.js";

/** A report as JUnit's XML, which the dashboards of most build servers read. */
export function junitReport({ api, checks, seed, milliseconds }: VerifyReport): string {
  const suites = (["story", "property"] as const).map((kind) => {
    const own = checks.filter((check) => check.kind === kind);
    const failures = own.filter(({ passed }) => !passed).length;
    const name = `${api} ${kind === "story" ? "stories" : "properties"}`;
    const opening = `  <testsuite name="${name}" tests="${own.length}" failures="${failures}" errors="0">`;
    return [opening, ...own.map((check) => testCase(api, check)), "  </testsuite>"].join("\n");
  });
  const time = seconds(milliseconds);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${api}, seed ${seed}" time="${time}">`,
    ...suites,
    "</testsuites>",
    "",
  ].join("\n");
}

function testCase(api: string, { kind, name, passed, message, reproduction, milliseconds }: CheckResult): string {
  const opening = `    <testcase classname="${api}.${kind}" name="${escapeMarkup(name)}" time="${seconds(milliseconds)}"`;
  if (passed) return `${opening}/>`;
  const body = escapeMarkup(reproduction ?? message);
  return `${opening}><failure message="${escapeMarkup(message)}">${body}</failure></testcase>`;
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3);
}
