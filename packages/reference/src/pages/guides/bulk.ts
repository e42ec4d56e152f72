import type { ApiReference } from "../../description/api-reference.js";
import { section, text } from "../../outline/outline.js";
import { siteLink } from "../../site-url.js";
import { clientAsIn, exampleCode, furtherReading, type Guide, guidePath, printed, problems } from "./guide.js";

/** How to write many contacts, in one go or in several. */
export function bulkGuide(apis: readonly ApiReference[]): Guide {
  return {
    path: guidePath("bulk"),
    title: "Many contacts at once",
    summary: "Write a table of any length, learn what became of each row, and run it again without harm.",
    operations: [],
    blocks: [
      section("program", "Upsert a table", [
        exampleCode("14-upsert-many.ts", "upsert-many"),
        printed("14-upsert-many"),
        text(
          "The rows may come from an array, a generator or a stream: no more of them are read than are being written, 8 at a time unless you say otherwise. Each row is upserted by its keys, so a second run finds what the first one stored.",
        ),
        clientAsIn(),
      ]),
      section("limits", "How fast it goes", [
        text(
          "With an identifier or an email address, a row that is new takes one request; one that is there a look-up more and, where it differs, an update. By a phone number alone each row is looked up first. When the server says 429, all rows wait for its next minute, and go on with fewer at a time.\n\nUpstream: 3,000 requests a minute from one IP address; for 99digital and Inquirly also 100 searches a minute in one account. Look-ups in Inquirly are filters, and do not count.",
        ),
      ]),
      problems([
        [
          "A row with an `error`",
          "The server refuses its values, or its keys belong to two contacts. The other rows go on.",
          "Collect `input` and `error`, correct the rows, and run those again.",
        ],
        [
          "The loop throws",
          "The credential or an option is not accepted, or your source failed. Rows that were under way are told first.",
          "Correct it and run the whole table again: what is stored comes back as `unchanged`.",
        ],
        [
          "`ConfigurationError` of a row",
          "It has none of the keys by which a contact is found, so nothing was sent.",
          "Give each row an `identifier`, such as the number that it has in your system.",
        ],
        ["You left the loop", "What was under way is aborted; it may have been stored.", "The next run finds it."],
      ]),
      furtherReading(
        apis,
        ["createContact", "updateContact"],
        [
          `${siteLink("No duplicates", guidePath("no-duplicates"))}: what an upsert does`,
          `${siteLink("Errors and retries", guidePath("errors"))}: what an \`error\` can be`,
        ],
      ),
    ],
  };
}
