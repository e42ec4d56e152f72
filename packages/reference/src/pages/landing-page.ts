import type { ApiReference } from "../description/api-reference.js";
import { compareOperations, listingOf } from "../description/at-a-glance.js";
import { EVIDENCE_MEANING } from "../description/evidence.js";
import { type Block, type OutlinedPage, section, text } from "../outline/outline.js";
import { siteLink } from "../site-url.js";
import { baseUrlInWords, securityInWords } from "./access.js";
import { firstCalls, INSTALLATION } from "./first-call.js";
import { comparisonPath, inWords, nameOf, operationPath, paths } from "./paths.js";

/** What this is, for whom, how to begin, and what each API offers. */
export function landingPage(apis: readonly ApiReference[], guides: readonly OutlinedPage[]): OutlinedPage {
  return {
    path: "",
    title: "Three contacts APIs, side by side",
    windowTitle: "Contacts APIs: 99digital, Inquirly, EngageLab",
    summary: `The contacts APIs of ${inWords(apis.map(nameOf))}: every operation, field and error, with the evidence for each statement.`,
    blocks: [
      text(
        `For developers who keep contacts in one of three help desks. Their APIs descend from the open-source Chatwoot and have drifted apart. This reference says what each one accepts and returns, ${siteLink("how that is known", paths.evidence)}, and ${siteLink("where the vendor’s own pages disagree", paths.contradictions)}.`,
      ),
      section("start", "Make the first call", startBlocks(apis)),
      section("operations", "Find an operation", [text(LEGEND), operationTable(apis)]),
      section("apis", "At a glance", [glance(apis)]),
      section("questions", "Other questions", [
        text(
          [
            `- How is it done? ${siteLink("Guides", paths.guides)} with programs that run: ${inWords(guides.map(({ title, path }) => siteLink(title, path)))}`,
            `- An error came back: ${siteLink("look it up by its message", paths.errors)}`,
            `- Moving to another vendor: each operation ${siteLink("side by side", comparisonPath("createContact"))}, with what to change`,
            `- For programs: ${siteLink("llms.txt", "llms.txt")}, ${siteLink("everything as Markdown", "llms-full.txt")}, and the OpenAPI descriptions of ${inWords(apis.map((api) => siteLink(nameOf(api), `${api.id}/openapi.json`)))}`,
          ].join("\n"),
        ),
      ]),
    ],
  };
}

const LEGEND = [
  "Each operation is documented by its vendor unless another level stands beside it:",
  ...(["example", "named", "upstream"] as const).map((level) => `\`${level}\`: ${EVIDENCE_MEANING[level]};`),
  "“–”: the vendor’s pages do not describe it, which does not prove that the server lacks it.",
].join(" ");

function operationTable(apis: readonly ApiReference[]): Block {
  return {
    kind: "table",
    caption: "Operations of each API",
    head: ["Operation, compared", ...apis.map(nameOf)],
    rows: compareOperations(apis).map(({ id, summary, cells }) => ({
      cells: [
        siteLink(summary, comparisonPath(id)),
        ...cells.map((operation, index) => {
          const api = apis[index];
          if (api === undefined || operation === undefined) return "–";
          const label = operation.id === id ? id : `${operation.id} with q`;
          const level = operation.evidence?.level;
          return `${siteLink(label, operationPath(api, operation))}${level === "documented" ? "" : ` \`${level}\``}`;
        }),
      ],
    })),
  };
}

function startBlocks(apis: readonly ApiReference[]): Block[] {
  return [
    text("Install the typed client, and the sandbox to try it without an account:"),
    INSTALLATION,
    firstCalls(apis),
    text(`Or send it ${siteLink("in the playground", paths.playground)}, without installing anything.`),
    text(
      `Other languages: run the sandbox as a server with \`npx contacts-sandbox --port 4010\`, and send the requests that the page of each operation shows, such as ${inWords(apis.map((api) => siteLink(`creating a contact in ${nameOf(api)}`, `${api.id}/createContact/`)))}.`,
    ),
  ];
}

function glance(apis: readonly ApiReference[]): Block {
  const row = (name: string, valueIn: (api: ApiReference) => string) => ({
    cells: [name, ...apis.map((api) => valueIn(api) || "not described")],
  });
  const names = (fields: readonly { readonly name: string }[]) => fields.map(({ name }) => `\`${name}\``).join(", ");
  return {
    kind: "table",
    caption: "What holds for all operations of each API",
    head: ["", ...apis.map((api) => siteLink(nameOf(api), `${api.id}/`))],
    rows: [
      row("Base URL", baseUrlInWords),
      row("Authentication", securityInWords),
      row("Paging", (api) => names(listingOf(api).paging)),
      row("Sorting", (api) => names(listingOf(api).sorting)),
      row("Operations", (api) => String(api.operations.length)),
      row("Contradictions", (api) =>
        siteLink(`${api.contradictions.length} in the vendor’s pages`, paths.contradictions, api.id),
      ),
    ],
  };
}
