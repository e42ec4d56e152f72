import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const MANIFEST_PATH = createRequire(import.meta.url).resolve("@redocly/cli/package.json");
const MANIFEST = JSON.parse(readFileSync(MANIFEST_PATH, "utf8")) as { readonly bin: { readonly redocly: string } };

/** The program behind the `redocly` command, to be run by Node. */
export const REDOCLY_PROGRAM = join(dirname(MANIFEST_PATH), MANIFEST.bin.redocly);

/** The browser script of Redoc as the package ships it: a module that exports `hydrate`. */
export function readRedocModule(): string {
  return read("lib/chunks/redoc.standalone.js");
}

/** What the package says of licences: its own, which is Redoc's, and those of the packages that it holds. */
export function readRedocLicenses(): { readonly license: string; readonly thirdParties: string } {
  return { license: read("LICENSE"), thirdParties: read("THIRD_PARTY_NOTICES") };
}

function read(path: string): string {
  return readFileSync(join(dirname(MANIFEST_PATH), path), "utf8");
}
