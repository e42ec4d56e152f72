// `npm run newest -- <folder> …`: installs the newest versions of what the package.json of these folders pins, and saves
// nothing. An alias stays what it is named for: `node-26` at the newest 26, `typescript-5.4` at the newest 5.4.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * @param {string} name
 * @param {string} pinned
 */
function newest(name, pinned) {
  const [, aliased] = /^npm:(.+)@/.exec(pinned) ?? [];
  if (aliased === undefined) return `${name}@latest`;
  const range = /-(\d+(?:\.\d+)*)$/.exec(name)?.[1] ?? "latest";
  return `${name}@npm:${aliased}@${range}`;
}

const folders = process.argv.slice(2);
const wrong = folders.filter((folder) => !existsSync(join(folder, "package.json")));
if (folders.length === 0 || wrong.length > 0) {
  for (const folder of wrong) console.error(`There is no ${join(folder, "package.json")}.`);
  console.error("usage: npm run newest -- <folder with a package.json> …");
  process.exit(2);
}
for (const folder of folders) {
  const { devDependencies, optionalDependencies } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const wanted = Object.entries({ ...devDependencies, ...optionalDependencies });
  const specifiers = wanted.map(([name, pinned]) => newest(name, pinned));
  const { status } = spawnSync("npm", ["install", "--no-save", "--no-audit", "--no-fund", ...specifiers], {
    cwd: folder,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(1);
}
