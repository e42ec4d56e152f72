import type { Release } from "@contacts-api/openapi/reader";
import type { ApiReference } from "../description/api-reference.js";
import { listingOf } from "../description/at-a-glance.js";
import { type Block, type OutlinedPage, section, text } from "../outline/outline.js";
import { siteLink } from "../site-url.js";
import { baseUrlInWords, securityInWords } from "./access.js";
import { accessBlocks, descriptionSections, errorSections, introductionOf } from "./api-blocks.js";
import { lastChanged } from "./changes-page.js";
import { inWords, nameOf, operationLink, paths, schemasPath } from "./paths.js";

/** What holds for all operations of an API, and the way to each of them. */
export function overviewPage(api: ApiReference, releases: readonly Release[]): OutlinedPage {
  const { paging, sorting } = listingOf(api);
  return {
    path: `${api.id}/`,
    title: api.title,
    summary: api.summary,
    blocks: [
      text(introductionOf(api)),
      {
        kind: "facts",
        facts: [
          { term: "Base URL", text: baseUrlInWords(api) },
          { term: "Authentication", text: securityInWords(api) },
          { term: "Paging", text: inWords(paging.map(({ name }) => `\`${name}\``)) },
          { term: "Sorting", text: inWords(sorting.map(({ name }) => `\`${name}\``)) },
          { term: "Vendor’s pages last seen", text: siteLink(daysSeen(api), paths.evidence, "pages") },
          { term: "Description last changed", text: lastChanged(api, releases) },
        ],
      },
      section("operations", "Operations", [operationTable(api)]),
      section("authentication", "Base URL and authentication", accessBlocks(api)),
      ...descriptionSections(api),
      section("responses", "Error responses", errorSections(api, "")),
      section("contradictions", "Contradictions", contradictionBlocks(api)),
      section("more", "More", [text(formsOf(api))]),
    ],
  };
}

/** The first and the last day on which a page of the vendor was last seen; one where they are the same. */
function daysSeen({ sources }: ApiReference): string {
  const days = Object.values(sources)
    .map(({ seen }) => seen)
    .sort();
  return [...new Set([days[0], days.at(-1)])].join(" to ");
}

function operationTable(api: ApiReference): Block {
  return {
    kind: "table",
    caption: `Operations of ${nameOf(api)}`,
    head: ["Operation", "Request", "Evidence"],
    rows: api.operations.map((operation) => ({
      cells: [
        operationLink(api, operation),
        `\`${operation.method.toUpperCase()} ${operation.path}\``,
        operation.evidence?.level ?? "",
      ],
    })),
  };
}

function contradictionBlocks(api: ApiReference): Block[] {
  if (api.contradictions.length === 0) return [text("The vendor’s pages do not contradict each other.")];
  const items = api.contradictions.map(
    ({ id, about }) => `- ${siteLink(id, paths.contradictions, `${api.id}-${id}`)} ${about}`,
  );
  return [
    text("Where the vendor’s pages disagree with each other, or leave two readings open:"),
    text(items.join("\n")),
  ];
}

function formsOf(api: ApiReference): string {
  const { id } = api;
  return [
    `- ${siteLink("Schemas", schemasPath(api))}: the objects that requests and responses are made of`,
    `- ${siteLink("Everything on one page", `${id}/plain/`)}, to search and to print`,
    `- ${siteLink("Redoc", `${id}/redoc/index.html`)}, with a menu and a search`,
    `- Markdown: ${siteLink("this page", `${id}/index.md`)}, ${siteLink("everything", `${id}/plain/index.md`)}`,
    `- ${siteLink("OpenAPI description", `${id}/openapi.json`)}`,
  ].join("\n");
}
