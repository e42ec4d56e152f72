// Imports and requires every module that the packages named as arguments export, reads every other file that they export,
// and prints the modules as JSON.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);

// What Jest has for the module that registers a matcher with it.
Object.assign(globalThis, { expect: { extend() {} } });

/** @type {string[]} */
const modules = [];

/**
 * The names that a name with an asterisk stands for, by the files that there are.
 *
 * @param {string} name
 * @param {string} target
 * @param {string} folder
 */
function expand(name, target, folder) {
  if (!name.includes("*")) return [name];
  const [before = "", after = ""] = target.replace("./", "").split("*");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => file.replaceAll("\\", "/"));
  return files
    .filter((file) => file.startsWith(before) && file.endsWith(after) && /\.\w+$/.test(file))
    .map((file) => name.replace("*", file.slice(before.length, file.length - after.length)));
}

for (const packageName of process.argv.slice(2)) {
  const folder = join("node_modules", packageName);
  const { exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  for (const [name, target] of Object.entries(exports)) {
    const file = typeof target === "string" ? target : target.default;
    const found = expand(name, file, folder).map((each) => packageName + each.slice(1));
    assert.ok(found.length > 0, `${packageName} exports no file as ${name}`);
    for (const specifier of found) {
      if (file.endsWith(".js")) {
        const imported = await import(specifier);
        assert.deepEqual(Object.keys(require(specifier)), Object.keys(imported), specifier);
        modules.push(specifier);
      } else if (file.endsWith(".json")) {
        assert.deepEqual((await import(specifier, { with: { type: "json" } })).default, require(specifier));
      } else {
        assert.ok(readFileSync(fileURLToPath(import.meta.resolve(specifier))).length > 0, `${specifier} is empty`);
      }
    }
  }
}
console.log(JSON.stringify(modules));
