import type { ApiReference } from "../../description/api-reference.js";
import { section, text } from "../../outline/outline.js";
import { siteLink } from "../../site-url.js";
import { paths } from "../paths.js";
import { clientAsIn, exampleCode, furtherReading, type Guide, guidePath, printed, problems } from "./guide.js";

/** How to tell errors apart, and what the client does about them by itself. */
export function errorsGuide(apis: readonly ApiReference[]): Guide {
  return {
    path: guidePath("errors"),
    title: "Errors and retries",
    summary: "Tell a taken email address from a malformed one, and know what the client has tried by then.",
    operations: ["deleteContact"],
    blocks: [
      section("program", "Tell errors apart", [
        text("`@contacts-api/client` has a guard for each kind of error:"),
        exampleCode("05-errors.ts", "errors"),
        printed("05-errors"),
        clientAsIn(),
      ]),
      section("retries", "What is tried again", [
        text("Most failures that pass by themselves never reach your program:"),
        exampleCode("16-retries.ts", "retries"),
        printed("16-retries"),
        {
          kind: "table",
          caption: "What is tried again",
          head: ["Call", "Is tried again after"],
          rows: [
            {
              cells: [
                "reading, `update`, `filter`, `labels.set`",
                "a lost connection, no response within `timeout`, and the statuses 408, 429, 500, 502, 503 and 504",
              ],
            },
            {
              cells: [
                "`create`, `delete`, `contactInboxes.create`",
                `429 and a connection that was never made, because then nothing was carried out; a \`create\` in doubt is ${siteLink("looked up first", guidePath("no-duplicates"), "lost")}`,
              ],
            },
          ],
        },
        text(
          "`Retry-After` is waited for. After a 429 without it the wait lasts until the server’s next minute. The limits are `maxRetries` (3), `timeout` for one attempt (30,000 ms) and `deadline` for the whole call (120,000 ms); each can be set for the client or for one call. Upstream: requests are counted by clock minutes.",
        ),
      ]),
      problems([
        [
          "`AmbiguousWriteError`",
          "A create was sent, nothing usable came back, and it cannot be found out whether it was carried out.",
          `Look first, or use keys: ${siteLink("no duplicates", guidePath("no-duplicates"))}.`,
        ],
        [
          "`ConnectionError`, `TimeoutError` or `ServerError` from `delete`",
          "It may have been carried out, so it is not tried again.",
          "Call it once more, and take a `NotFoundError` for success.",
        ],
        [
          "`RateLimitError`",
          "The retries are used up, or the next minute begins after the deadline.",
          "Send fewer at a time, or allow a longer `deadline`.",
        ],
        [
          "`InvalidResponseError`",
          "A 200 that is not the API’s JSON, such as the page of a proxy.",
          "Read `error.excerpt`, and correct `baseUrl`.",
        ],
        [
          "`ServerError`",
          "The server failed; a read or an update was tried again, unless the status says that this is no use.",
          "Report `error.requestId` to whoever runs it.",
        ],
      ]),
      furtherReading(
        apis,
        ["updateContact"],
        [`${siteLink("Look an error up by its message", paths.errors)}: what causes it, and what the client throws`],
      ),
    ],
  };
}
