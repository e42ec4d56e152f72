import type { OutlinedPage } from "../outline/outline.js";
import { text } from "../outline/outline.js";
import { siteLink } from "../site-url.js";

/** What a web server shows for a URL that leads nowhere. */
export function notFoundPage(): OutlinedPage {
  return {
    path: "",
    title: "There is no such page",
    summary: "The URL leads to nothing here.",
    blocks: [text(`The page may have moved. ${siteLink("The start page", "")} leads to every operation.`)],
  };
}
