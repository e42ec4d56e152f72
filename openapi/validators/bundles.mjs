import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const descriptions = fileURLToPath(new URL("..", import.meta.url));

/** Where `npm run build` puts the bundles. */
export const builtBundles = join(descriptions, "dist");

/** The ids of all APIs: each folder of `openapi/` that holds a description is one. */
export const apis = readdirSync(descriptions)
  .filter((name) => existsSync(join(descriptions, name, "openapi.yaml")))
  .sort();

/**
 * @param {string} folder The folder that holds the bundles.
 * @param {string} api
 * @returns {string}
 */
export function bundleOf(folder, api) {
  return join(folder, `${api}.json`);
}
