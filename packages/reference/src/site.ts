import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Api, decorateDescriptions } from "@contacts-api/openapi";
import type { Description } from "@contacts-api/openapi/reader";
import { readApiReference } from "./description/api-reference.js";
import { evidenceAsMarkdown } from "./markdown/evidence.js";
import { landingPage } from "./pages/landing-page.js";
import { llmsText } from "./pages/llms-text.js";
import { markdownTwin } from "./pages/markdown-twin.js";
import { plainPage } from "./pages/plain-page.js";
import { readRecording, recordingsPage } from "./pages/recordings-page.js";
import { buildRedocPage } from "./redoc/redoc-page.js";
import { readRedocModule } from "./redoc/redocly-package.js";
import { sharedRedocScript } from "./redoc/shared-script.js";

/** A bundled description and the API that it describes. */
export interface DescribedApi {
  readonly id: Api;
  readonly description: Description;
}

const THEME_FOLDER = fileURLToPath(new URL("./theme/", import.meta.url));

/**
 * Writes the whole site into a folder, which is emptied first. Links between its files are relative and name files, so
 * it can lie below any path of a server, or on a disk.
 */
export async function buildSite(apis: readonly DescribedApi[], folder: string): Promise<void> {
  const pages = await Promise.all(
    apis.map(async ({ id, description }) => {
      const reference = readApiReference(id, description);
      const decorated = decorateDescriptions(description, evidenceAsMarkdown);
      return { id, description, reference, redoc: await buildRedocPage(reference, decorated) };
    }),
  );
  const references = pages.map(({ reference }) => reference);

  const files = new Map<string, string>([
    ["index.html", landingPage(references)],
    ["llms.txt", llmsText(references)],
    ["recordings/index.html", recordingsPage(readRecording())],
    ["assets/redoc.js", sharedRedocScript(readRedocModule())],
    ...pages.flatMap(({ id, description, reference, redoc }): [string, string][] => [
      [`${id}/index.html`, redoc],
      [`${id}/plain/index.html`, plainPage(reference)],
      [`${id}/index.md`, markdownTwin(reference)],
      [`${id}/openapi.json`, `${JSON.stringify(description, null, 2)}\n`],
    ]),
  ]);

  await rm(folder, { recursive: true, force: true });
  await cp(THEME_FOLDER, join(folder, "assets"), { recursive: true });
  for (const [path, content] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}
