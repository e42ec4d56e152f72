import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Api } from "@contacts-api/openapi";
import * as reader from "@contacts-api/openapi/reader";

/** The folder that the package's build writes. */
export const siteFolder = fileURLToPath(new URL("../dist/", import.meta.url));

/** Paths of all HTML pages below the site's folder. */
export const pages = readdirSync(siteFolder, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".html"))
  .sort();

export function readSiteFile(path: string): string {
  return readFileSync(join(siteFolder, path), "utf8");
}

/** What the published description of an API says about each operation. */
export function operationsOf(api: Api) {
  const description = JSON.parse(readSiteFile(`${api}/openapi.json`)) as reader.Description;
  return reader.operationsOf(description).map(({ operationId, operation }) => ({
    id: operationId,
    summary: operation.summary,
    tag: operation.tags?.[0] ?? "",
    level: operation["x-evidence"]?.level,
  }));
}
