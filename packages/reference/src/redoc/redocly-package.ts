import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const manifestPath = createRequire(import.meta.url).resolve("@redocly/cli/package.json");
const manifest = JSON.parse(readFileSync(manifestPath, "utf8")) as { readonly bin: { readonly redocly: string } };

/** The program behind the `redocly` command, to be run by Node. */
export const redoclyProgram = join(dirname(manifestPath), manifest.bin.redocly);

/** The browser script of Redoc as the package ships it: a module that exports `hydrate`. */
export function readRedocModule(): string {
  return readFileSync(join(dirname(manifestPath), "lib/chunks/redoc.standalone.js"), "utf8");
}
