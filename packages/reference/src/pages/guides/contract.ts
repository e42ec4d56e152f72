import type { ApiReference } from "../../description/api-reference.js";
import { section, text } from "../../outline/outline.js";
import { siteLink } from "../../site-url.js";
import { paths } from "../paths.js";
import { exampleCode, exampleFile, furtherReading, type Guide, guidePath, printed, problems } from "./guide.js";

/** How to notice that a server no longer does what its description says. */
export function contractGuide(apis: readonly ApiReference[]): Guide {
  return {
    path: guidePath("contract"),
    title: "Contract tests in CI",
    summary: "Learn that a vendor has changed the API from a test, and not from your users.",
    operations: [],
    blocks: [
      section("night", "Every night, against a staging server", [
        exampleFile("contract-in-ci/nightly.yml", "yaml"),
        printed("verify", "The step “Verify” prints, here about the sandbox, with `--seed 1` and without the time"),
        text(
          "It exits with 0 when the contract holds, with 1 when it does not, and with 2 when that could not be tried. With `--write` it creates, changes and finds contacts of its own as well, and deletes them where the API has a way to.",
        ),
      ]),
      section("tests", "Every call of your own tests", [
        text("Wrap the `fetch` of your client, and each exchange is compared with the description:"),
        exampleCode("12-contract-fetch.ts", "contract-fetch"),
        exampleCode("12-contract-fetch.ts", "changed-server", "When the server changes"),
        printed("12-contract-fetch"),
      ]),
      problems([
        [
          "Exit code 2",
          "A wrong or missing credential, a server that is not reached, or a mistyped option.",
          "The message says which. Credentials are read from the environment alone.",
        ],
        [
          "A violation",
          "The server does otherwise than the description says; `evidence` tells how well that was known.",
          "`documented`: ask the vendor. Anything else: it may never have been so with this vendor.",
        ],
        [
          "`drift` ends with 1",
          "The server shows a field, a status or an operation that is not described.",
          "Your program is not broken by that. Update the packages, or report it.",
        ],
        [
          "It fails once and passes again",
          "Each run draws other values.",
          "Pass the `--seed` that the run printed, or `replay` the capsule that it has kept.",
        ],
      ]),
      furtherReading(
        apis,
        [],
        [
          `${siteLink("How we know", paths.evidence)}: what \`documented\` and the other levels mean`,
          `${siteLink("Contradictions", paths.contradictions)}: where each reading is accepted`,
          siteLink("Test with the sandbox", guidePath("testing")),
        ],
      ),
    ],
  };
}
