import type { ApiReference } from "../../description/api-reference.js";
import { section, text } from "../../outline/outline.js";
import { siteLink } from "../../site-url.js";
import { clientAsIn, exampleCode, furtherReading, type Guide, guidePath, printed, problems } from "./guide.js";

/** How to read lists. */
export function pagingGuide(apis: readonly ApiReference[]): Guide {
  return {
    path: guidePath("paging"),
    title: "Every contact, page by page",
    summary: "Go through all contacts, take them page by page, or read one page.",
    operations: ["listContacts", "searchContacts", "filterContacts"],
    blocks: [
      section("program", "Three ways to read a list", [
        exampleCode("04-paging.ts", "paging"),
        printed("04-paging", "With 40 contacts, it prints"),
        clientAsIn(),
        text(
          "The servers return 15 contacts a page, and there is no parameter for another size. The loop asks for the next page when it gets there, and `concurrency` fetches up to 10 ahead. No contact comes twice. `search` and `filter` return lists of the same kind, and `toArray({ limit: 30 })` and `first()` are there for the rest.",
        ),
      ]),
      problems([
        [
          "A contact is missing",
          "Others were created or deleted during the walk, so that it slid onto a page that was read before.",
          'Ask `list.lastWalk` of a finished walk, or pass `until: "stable"`, which walks again until nothing new comes.',
        ],
        [
          "The same, though nothing was changed",
          "Contacts are equal in `sort`. For 99digital and Inquirly the client adds `created_at`, which tells apart all but those of one import; for EngageLab it does not. Upstream: equal contacts come in any order, another one on each page.",
          "For EngageLab, whose sorting is its own, pass `totalOrder: true` and see whether the server takes it.",
        ],
        [
          "`InvalidResponseError`",
          "Two pages in a row bring nothing new: the server ignores the number of the page.",
          "Look at what responds at `baseUrl`, such as a cache.",
        ],
        [
          "It takes long",
          "One page is asked for at a time unless you say otherwise.",
          `Raise \`concurrency\`. What the server refuses with 429 ${siteLink("is tried again", guidePath("errors"))} in its next minute.`,
        ],
      ]),
      furtherReading(apis, ["listContacts", "searchContacts", "filterContacts"]),
    ],
  };
}
