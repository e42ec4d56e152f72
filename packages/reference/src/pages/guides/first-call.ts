import type { ApiReference } from "../../description/api-reference.js";
import { type Block, section, text } from "../../outline/outline.js";
import { siteLink } from "../../site-url.js";
import { baseUrlInWords, securityInWords } from "../access.js";
import { firstCalls, INSTALLATION } from "../first-call.js";
import { nameOf, paths } from "../paths.js";
import { furtherReading, type Guide, guidePath, printed, problems } from "./guide.js";

/** How to begin: in a sandbox, then at the vendor. */
export function firstCallGuide(apis: readonly ApiReference[]): Guide {
  return {
    path: guidePath("first-call"),
    title: "First call",
    summary: "Create a contact and list it, first in a sandbox on your machine and then at the vendor.",
    operations: [],
    blocks: [
      section("sandbox", "Without an account", [
        INSTALLATION,
        text(
          "The sandbox imitates the vendor’s server within your program. Save one of these as `first-call.mjs` and run `node first-call.mjs`:",
        ),
        firstCalls(apis, (example) => [printed(example)]),
      ]),
      section("vendor", "At the vendor", [
        text(
          "Remove the sandbox, `fetch` and, unless the table asks for one, `baseUrl`. Put in a credential of yours, the number of your account where there is one, and the ID of one of your inboxes.",
        ),
        vendors(apis),
        text(
          `In Node, read the credential from the environment: \`accessToken: process.env.CONTACTS_ACCESS_TOKEN ?? ""\`. In a browser everybody could read it: let your own server make the calls.`,
        ),
      ]),
      problems([
        [
          "`ConfigurationError`",
          "An option is missing or cannot be used, such as Inquirly without `baseUrl`. Nothing was sent.",
          "Change the option that the message names.",
        ],
        [
          "`AuthenticationError`",
          "The credential was not accepted, or a proxy has dropped the header.",
          'Copy it again, whole. For 99digital and Inquirly pass `authHeader: "Api-Access-Token"`, which proxies keep.',
        ],
        [
          "`NotFoundError`",
          "There is no such account, or no such inbox in it.",
          "Take both IDs from the vendor’s settings.",
        ],
        [
          "`ConflictError`",
          "Another contact has this email address, identifier or phone number.",
          `Write it ${siteLink("without duplicates", guidePath("no-duplicates"))}.`,
        ],
      ]),
      furtherReading(
        apis,
        ["createContact", "updateContact", "listContacts"],
        [siteLink("Send it in the playground instead", paths.playground)],
      ),
    ],
  };
}

function vendors(apis: readonly ApiReference[]): Block {
  return {
    kind: "table",
    caption: "Base URL and credential of each API",
    head: ["API", "Base URL", "Credential"],
    rows: apis.map((api) => ({
      cells: [siteLink(nameOf(api), `${api.id}/`, "authentication"), baseUrlInWords(api), securityInWords(api)],
    })),
  };
}
