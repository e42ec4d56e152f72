import type { Api } from "@contacts-api/openapi";
import { type Description, operationsOf, type Release, readReleases } from "@contacts-api/openapi/reader";
import { assets } from "./assets.js";
import { type ApiReference, readApiReference } from "./description/api-reference.js";
import { compareOperations } from "./description/at-a-glance.js";
import { htmlPage, type Surroundings } from "./frame/page.js";
import { markdownPage } from "./markdown/markdown-page.js";
import { noticesText } from "./notices/notices.js";
import type { OutlinedPage } from "./outline/outline.js";
import { changesPage, readChangelog } from "./pages/changes-page.js";
import { comparisonPage } from "./pages/comparison-page.js";
import { contradictionsPage } from "./pages/contradictions-page.js";
import { errorsPage } from "./pages/errors-page.js";
import { evidencePage } from "./pages/evidence-page.js";
import type { Guide } from "./pages/guides/guide.js";
import { guidesPage, guidesTo } from "./pages/guides/guides.js";
import { landingPage } from "./pages/landing-page.js";
import { llmsText } from "./pages/llms-text.js";
import { notFoundPage } from "./pages/not-found-page.js";
import { operationPage } from "./pages/operation-page.js";
import { overviewPage } from "./pages/overview-page.js";
import { plainPage } from "./pages/plain-page.js";
import { playgroundPage, serverPlaygroundPage } from "./pages/playground-page.js";
import { readRecording, recordingsPage } from "./pages/recordings-page.js";
import { samplesPage } from "./pages/samples-page.js";
import { schemasPage } from "./pages/schemas-page.js";
import { sitemap } from "./pages/sitemap.js";
import { playableApi } from "./playground/playable.js";
import { playgroundScripts } from "./playground/playground-assets.js";
import { describedForRedoc } from "./redoc/described-for-redoc.js";
import { buildRedocPage } from "./redoc/redoc-page.js";
import { readRedocLicenses, readRedocModule } from "./redoc/redocly-package.js";
import { sampledResponses } from "./samples/sampled-response.js";

/** A bundled description and the API that it describes. */
export interface DescribedApi {
  readonly id: Api;
  readonly description: Description;
}

/**
 * The whole site: the text of each file by its path. Links between them are relative and name files, so they can lie below any
 * path of a server, or on a disk.
 *
 * @param siteUrl Where the site will be served, with a slash at its end. Without it there is no sitemap, because a sitemap
 * names whole URLs.
 */
export async function buildSite(apis: readonly DescribedApi[], siteUrl?: string): Promise<Map<string, string>> {
  const described = apis.map(({ id, description }) => ({ description, api: readApiReference(id, description) }));
  const references = described.map(({ api }) => api);
  const guides = guidesTo(references);
  const pages = [...pagesOf(references, readReleases(), guides), ...(await samplePagesOf(described))];
  const redocPages = described.map(
    async ({ api, description }): Promise<[string, string]> => [
      `${api.id}/redoc/index.html`,
      await buildRedocPage(api, describedForRedoc(api, description)),
    ],
  );
  const scripts = await playgroundScripts(references.map(playableApi));
  const redocNotices = { script: readRedocModule(), ...readRedocLicenses() };
  const plainPages = pages.filter(({ page }) => page.path.endsWith("/plain/")).map(({ page }) => page);
  return new Map([
    ...(await assets()),
    ...scripts.map(({ name, text }): [string, string] => [`assets/${name}`, text]),
    [
      "licenses.txt",
      noticesText(
        scripts.flatMap(({ files }) => files),
        redocNotices,
      ),
    ],
    ...(await Promise.all(redocPages)),
    ...pages.flatMap(({ page, ...surroundings }): [string, string][] => [
      [`${page.path}index.html`, htmlPage(page, { ...surroundings, siteUrl })],
      [`${page.path}index.md`, markdownPage(page)],
    ]),
    ["404.html", withWholeUrls(htmlPage(notFoundPage(), { kind: "page", hasOwnUrl: false }), siteUrl)],
    ["llms.txt", llmsText(references, guides)],
    ["llms-full.txt", [...guides, ...plainPages].map((page) => markdownPage(page, "")).join("\n")],
    ...described.map(({ api, description }): [string, string] => [
      `${api.id}/openapi.json`,
      `${JSON.stringify(description, null, 2)}\n`,
    ]),
    ...(siteUrl === undefined
      ? []
      : [
          [
            "sitemap.xml",
            sitemap(
              siteUrl,
              pages.map(({ page }) => page.path),
            ),
          ] as [string, string],
        ]),
  ]);
}

/** Every page that is made of an outline, with what stands beside its text. */
function pagesOf(apis: readonly ApiReference[], releases: readonly Release[], guides: readonly Guide[]): Pages {
  return [
    { page: landingPage(apis, guides), kind: "landing" },
    { page: guidesPage(guides), kind: "page" },
    ...guides.map((page) => ({ page, kind: "page" as const, menu: guides })),
    { page: playgroundPage(apis), kind: "playground" },
    { page: serverPlaygroundPage(apis), kind: "playground server" },
    { page: errorsPage(apis), kind: "page", contents: true },
    { page: contradictionsPage(apis), kind: "page" },
    { page: evidencePage(apis), kind: "page" },
    { page: changesPage(apis, releases, readChangelog()), kind: "page" },
    { page: recordingsPage(readRecording()), kind: "page", contents: true },
    ...compareOperations(apis).map((row) => ({ page: comparisonPage(apis, row), kind: "page" as const })),
    ...apis.flatMap((api) => [
      { page: overviewPage(api, releases), kind: "page" as const, api },
      { page: schemasPage(api), kind: "page" as const, api, contents: true },
      { page: plainPage(api), kind: "page" as const, api, contents: true },
      ...api.operations.map((operation) => ({
        page: operationPage(api, operation, guides),
        kind: "operation" as const,
        api,
      })),
    ]),
  ];
}

type Pages = ({ readonly page: OutlinedPage } & Surroundings)[];

async function samplePagesOf(
  described: readonly { readonly api: ApiReference; readonly description: Description }[],
): Promise<Pages> {
  const pages = described.flatMap(({ api, description }) =>
    operationsOf(description).flatMap((operation) => {
      const reference = api.operations.find(({ id }) => id === operation.operationId);
      if (reference === undefined) return [];
      return sampledResponses(api.id, description, operation).then((responses) => ({
        page: samplesPage(api, reference, responses),
        kind: "page" as const,
        api,
        contents: true,
      }));
    }),
  );
  return Promise.all(pages);
}

/** The page for missing URLs is served below any folder, so its links name the whole site where its place is known. */
function withWholeUrls(page: string, siteUrl = ""): string {
  return page.replace(/(href|src)="(?!https?:|#)/g, `$1="${siteUrl}`);
}
