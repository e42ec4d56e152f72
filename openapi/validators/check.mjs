// Checks every bundle with every tool, and prints one line for each pair and below it what the tool found.
// Takes another folder of bundles as its argument. Ends with 1 after a finding, with 2 when a bundle is missing.
import { existsSync } from "node:fs";
import { apis, builtBundles, bundleOf } from "./bundles.mjs";
import { tools } from "./tools/index.mjs";

/** @typedef {import("./tools/tool.js").Finding} Finding */

const [folder = builtBundles] = process.argv.slice(2);
const missing = apis.map((api) => bundleOf(folder, api)).filter((file) => !existsSync(file));

if (missing.length > 0) {
  console.error(`Missing: ${missing.join(", ")}. Run \`npm run build\` first.`);
  process.exitCode = 2;
} else {
  await checkBundles();
}

async function checkBundles() {
  const toolWidth = Math.max(...tools.map(({ name }) => name.length));
  const apiWidth = Math.max(...apis.map((api) => api.length));
  for (const { name, findingsIn } of tools) {
    for (const api of apis) {
      const findings = await findingsIn(bundleOf(folder, api));
      console.log(`${name.padEnd(toolWidth)}  ${api.padEnd(apiWidth)}  ${countOf(findings)}`);
      for (const finding of findings) console.log(`  ${lineOf(finding)}`);
      if (findings.length > 0) process.exitCode = 1;
    }
  }
}

/** @param {readonly Finding[]} findings */
function countOf(findings) {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  return `${amount(errors, "error")}, ${amount(findings.length - errors, "warning")}`;
}

/**
 * @param {number} count
 * @param {string} noun
 */
function amount(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** @param {Finding} finding */
function lineOf({ severity, where, message }) {
  return [severity.padEnd("warning".length), where, message].filter((part) => part !== "").join("  ");
}
