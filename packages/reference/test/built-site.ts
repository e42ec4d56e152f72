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

/** The pages that are complete as they are written; the others are rendered by Redoc in the browser. */
export const ownPages = pages.filter((path) => !path.includes("/redoc/"));

/** One page of each kind. */
export const kindsOfPage = [
  "index.html",
  "404.html",
  "99digital/index.html",
  "99digital/createContact/index.html",
  "99digital/createContact/samples/index.html",
  "99digital/schemas/index.html",
  "99digital/plain/index.html",
  "99digital/redoc/index.html",
  "compare/createContact/index.html",
  "changes/index.html",
  "contradictions/index.html",
  "errors/index.html",
  "evidence/index.html",
  "guides/index.html",
  "guides/first-call/index.html",
  "guides/contract/index.html",
  "playground/index.html",
  "playground/server/index.html",
  "recordings/index.html",
];

export function readSiteFile(path: string): string {
  return readFileSync(join(siteFolder, path), "utf8");
}

/** The published description of an API. */
export function publishedDescription(api: Api): reader.Description {
  return JSON.parse(readSiteFile(`${api}/openapi.json`));
}

/** What the published description of an API says about each operation. */
export function operationsOf(api: Api) {
  return reader.operationsOf(publishedDescription(api)).map(({ operationId, operation }) => ({
    id: operationId,
    summary: operation.summary,
    tag: operation.tags?.[0] ?? "",
    level: operation["x-evidence"]?.level,
  }));
}
