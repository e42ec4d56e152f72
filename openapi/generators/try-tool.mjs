import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { hasContact, prepareCall } from "./calls.mjs";
import { run, runProgram } from "./run.mjs";

/** Below this folder, so that what is generated finds the packages that it imports. */
const dist = fileURLToPath(new URL("dist", import.meta.url));

const compilerOptions = {
  target: "ES2022",
  module: "ESNext",
  moduleResolution: "bundler",
  lib: ["ES2022", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
  types: ["node"],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  allowImportingTsExtensions: true, // kubb writes them
};

/**
 * Generates a client from a bundle, compiles it strictly together with a program that uses it, and lets that change a contact
 * of the sandbox.
 *
 * @param {import("./tools/tool.js").Tool} tool
 * @param {{ api: string, bundle: string, sandbox: string }} subject `bundle` is an absolute path, `sandbox` a URL.
 * @throws {Error} With what the generator, the compiler or the program said, or when the contact is as it was.
 */
export async function tryTool(tool, { api, bundle, sandbox }) {
  const folder = join(dist, tool.name.replaceAll(" ", "-"), api);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const call = await prepareCall(sandbox, api, `changed by ${tool.name}`);
  await tool.generate(bundle, folder, call.server);
  writeFileSync(join(folder, "program.ts"), tool.program(call));
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions, include: ["program.ts", "generated"] }),
  );
  await run("tsc", ["-p", "tsconfig.json"], folder);
  const bundled = ["--bundle", "--platform=node", "--format=esm", "--outfile=program.mjs", "--log-level=warning"];
  await run("esbuild", ["program.ts", "--packages=external", ...bundled], folder);
  await runProgram(process.execPath, ["program.mjs"], folder);
  if (!(await hasContact(sandbox, api, call.body.name))) throw new Error("the program ended well, but changed nothing");
}
