import type { ApiReference } from "../../description/api-reference.js";
import { type OutlinedPage, text } from "../../outline/outline.js";
import { siteLink } from "../../site-url.js";
import { paths } from "../paths.js";
import { bulkGuide } from "./bulk.js";
import { contractGuide } from "./contract.js";
import { errorsGuide } from "./errors.js";
import { firstCallGuide } from "./first-call.js";
import type { Guide } from "./guide.js";
import { movingGuide } from "./moving.js";
import { noDuplicatesGuide } from "./no-duplicates.js";
import { pagingGuide } from "./paging.js";
import { testingGuide } from "./testing.js";

/** The guides in the order in which a reader needs them. */
export function guidesTo(apis: readonly ApiReference[]): Guide[] {
  return [
    firstCallGuide,
    pagingGuide,
    errorsGuide,
    noDuplicatesGuide,
    bulkGuide,
    testingGuide,
    contractGuide,
    movingGuide,
  ]
    .map((guide) => guide(apis))
    .map((guide) => ({ ...guide, windowTitle: `${guide.title} – Contacts APIs` }));
}

/** Which guide shows how to do what. */
export function guidesPage(guides: readonly Guide[]): OutlinedPage {
  return {
    path: paths.guides,
    title: "Guides",
    windowTitle: "Guides – Contacts APIs",
    summary: "Programs that do one thing each, and what they print when they run against the sandbox.",
    blocks: [
      text(
        `The sandbox imitates Chatwoot, from which the three APIs descend. ${siteLink("How we know", paths.evidence)} says what that is worth at a vendor.`,
      ),
      {
        kind: "table",
        caption: "Guides by what you want to do",
        head: ["Guide", "You want to"],
        rows: guides.map(({ title, path, summary }) => ({ cells: [siteLink(title, path), summary] })),
      },
    ],
  };
}
