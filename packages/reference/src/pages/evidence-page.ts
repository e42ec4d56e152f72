import type { ApiReference } from "../description/api-reference.js";
import { EVIDENCE_MEANING, sourceName } from "../description/evidence.js";
import { type Block, type OutlinedPage, section, text } from "../outline/outline.js";
import { siteLink } from "../site-url.js";
import { nameOf, paths } from "./paths.js";

const WHAT_TO_MAKE_OF_IT = {
  documented: "Rely on it.",
  example: "The shape is the vendor’s, the meaning is our reading.",
  named: "The operation exists. Everything else about it is Chatwoot’s.",
  upstream: "Expect it, and try it on your account before you rely on it.",
} as const;

/** How the statements of this reference are known. */
export function evidencePage(apis: readonly ApiReference[]): OutlinedPage {
  return {
    path: paths.evidence,
    title: "How we know",
    summary: "What the evidence of each statement means, and where it can be checked.",
    blocks: [
      text(
        "The vendors’ pages are short, leave much open and contradict themselves. Behind all three APIs stands the open-source help desk Chatwoot (“upstream”), whose behaviour is known better. Each operation, field and status says which of the two it rests on.",
      ),
      section("levels", "Levels", [
        {
          kind: "table",
          caption: "Levels of evidence, from the firmest to the weakest",
          head: ["Level", "Meaning", "What to make of it"],
          rows: Object.entries(WHAT_TO_MAKE_OF_IT).map(([level, advice]) => ({
            cells: [level, EVIDENCE_MEANING[level as keyof typeof WHAT_TO_MAKE_OF_IT], advice],
            id: level,
          })),
        },
        text(
          "A level holds for the part it stands on and for everything inside it that has none of its own. The line with the level opens: below it are the sources.",
        ),
      ]),
      section("upstream-sentences", "“Upstream:” in a text", [
        text(
          "What follows this word, to the next heading or the end of the text, rests on Chatwoot and not on the vendor. Its source is a file of Chatwoot at a release’s tag, or a recorded exchange.",
        ),
      ]),
      section("sources", "Sources", [
        text(
          [
            "- A page of the vendor, with the day on which a copy of it was last read. It may have changed since. Where its words were kept, a few of them are quoted.",
            "- A file of Chatwoot at the tag of a release. A vendor may run another version, and may have changed it.",
            `- An ${siteLink("exchange that was recorded", paths.recordings)} with Chatwoot’s own code.`,
          ].join("\n"),
        ),
      ]),
      section("pages", "Pages of the vendors", [
        text(
          "The vendors date no page. The day is that on which a copy was last read; how old the copy was is not known.",
        ),
        pageTable(apis),
      ]),
      section("contradictions", "Contradictions", [
        text(
          `Where two statements of a vendor cannot both be true, both are told, with what is described here. There is ${siteLink("a page of all of them", paths.contradictions)}.`,
        ),
      ]),
    ],
  };
}

function pageTable(apis: readonly ApiReference[]): Block {
  return {
    kind: "table",
    caption: "The pages that the descriptions cite",
    head: ["Page", "Vendor’s product", "Last seen"],
    rows: apis.flatMap((api) =>
      Object.entries(api.sources).map(([page, { seen }]) => ({
        cells: [`[${sourceName(page)}](${page})`, nameOf(api), seen],
      })),
    ),
  };
}
