// Tries every generator on every bundle, and prints one line for each pair and below it what went wrong.
// Takes another folder of bundles as its argument. Ends with 1 after a failure, with 2 when something is not built.
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { apis, builtBundles, bundleOf } from "../validators/bundles.mjs";
import { command, startSandbox } from "./sandbox.mjs";
import { tools } from "./tools/index.mjs";
import { tryTool } from "./try-tool.mjs";

const [folder = builtBundles] = process.argv.slice(2);
const missing = [command, ...apis.map((api) => resolve(bundleOf(folder, api)))].filter((file) => !existsSync(file));

if (missing.length > 0) {
  console.error(`Missing: ${missing.join(", ")}. Run \`npm run build\` first.`);
  process.exitCode = 2;
} else {
  await checkBundles();
}

async function checkBundles() {
  const width = Math.max(...tools.map(({ name }) => name.length));
  const sandbox = await startSandbox();
  try {
    for (const tool of tools) {
      for (const api of apis) {
        const failure = await failureOf(tool, api, sandbox.url);
        console.log(`${tool.name.padEnd(width)}  ${api.padEnd(9)}  ${failure === undefined ? "holds" : "FAILS"}`);
        if (failure === undefined) continue;
        console.log(failure.replace(/^/gm, "  "));
        process.exitCode = 1;
      }
    }
  } finally {
    sandbox.close();
  }
}

/**
 * @param {import("./tools/tool.js").Tool} tool
 * @param {string} api
 * @param {string} sandbox
 * @returns {Promise<string | undefined>}
 */
async function failureOf(tool, api, sandbox) {
  try {
    await tryTool(tool, { api, bundle: resolve(bundleOf(folder, api)), sandbox });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
