// Tries generators for other languages than TypeScript on every bundle, as far as they and their toolchains are on this machine:
// generates a client, compiles it, and lets a program list the contacts of the sandbox and change one. Installs nothing.
// Takes a part of the tools' names, such as `python`. Ends with 1 after a failure that is not known, or when a known one is
// gone, with 2 when something is not built.
//
//   OPENAPI_GENERATOR   how openapi-generator is called, such as "java -jar openapi-generator-cli.jar"
//   PYTHON              a Python with the modules that generated packages import; default python3
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { apis, builtBundles, bundleOf } from "../validators/bundles.mjs";
import { hasContact, prepareCall } from "./calls.mjs";
import { languageTools } from "./languages/index.mjs";
import { runProgram } from "./run.mjs";
import { command, startSandbox } from "./sandbox.mjs";

const [part = ""] = process.argv.slice(2);
const dist = fileURLToPath(new URL("dist", import.meta.url));

if ([command, ...apis.map((api) => bundleOf(builtBundles, api))].every((file) => existsSync(file))) {
  await tryLanguages();
} else {
  console.error("The bundles or the sandbox are not built: run `npm run build` first.");
  process.exitCode = 2;
}

async function tryLanguages() {
  const sandbox = await startSandbox();
  try {
    for (const tool of languageTools.filter(({ name }) => name.includes(part))) {
      const missing = tool.needs.find(([program, ...parameters]) => spawnSync(program, parameters).status !== 0);
      if (missing !== undefined) console.log(`${tool.name}: not tried, for this fails: ${missing.join(" ")}`);
      else for (const api of apis) await report(tool, api, sandbox.url);
    }
  } finally {
    sandbox.close();
  }
}

/**
 * @param {import("./languages/tool.js").LanguageTool} tool
 * @param {string} api
 * @param {string} sandbox
 */
async function report(tool, api, sandbox) {
  const failure = await failureOf(tool, api, sandbox);
  const cause = tool.known?.[api];
  if ((failure === undefined) !== (cause === undefined)) process.exitCode = 1;
  const known = cause === undefined ? "holds" : "holds, though it is known to fail: remove that from the script";
  const verdict = failure === undefined ? known : cause === undefined ? "FAILS" : `fails, as is known: ${cause}`;
  console.log(`${tool.name.padEnd(34)}  ${api.padEnd(9)}  ${verdict}`);
  if (failure !== undefined && cause === undefined) console.log(failure.slice(-3000).replace(/^/gm, "  "));
}

/**
 * @param {import("./languages/tool.js").LanguageTool} tool
 * @param {string} api
 * @param {string} sandbox
 * @returns {Promise<string | undefined>}
 */
async function failureOf(tool, api, sandbox) {
  try {
    await tryLanguage(tool, api, sandbox);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * @param {import("./languages/tool.js").LanguageTool} tool
 * @param {string} api
 * @param {string} sandbox
 */
async function tryLanguage({ name, files = {}, generate, program, compile, run, env }, api, sandbox) {
  const folder = join(dist, name.replaceAll(" ", "-"), api);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const call = await prepareCall(sandbox, api, `changed by ${name}`);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  const runAll = async (/** @type {readonly import("./languages/tool.js").Command[]} */ commands) => {
    for (const [command, ...parameters] of commands) await runProgram(command, parameters, folder, env);
  };
  await runAll(generate(bundleOf(builtBundles, api)));
  const [file, text] = program(call);
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
  await runAll([...compile, run]);
  if (!(await hasContact(sandbox, api, call.body.name))) throw new Error("the program ended well, but changed nothing");
}
