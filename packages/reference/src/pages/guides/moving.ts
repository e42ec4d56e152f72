import { apiRecords } from "@contacts-api/openapi";
import type { ApiReference } from "../../description/api-reference.js";
import { compareOperations } from "../../description/at-a-glance.js";
import { type Block, section, text } from "../../outline/outline.js";
import { siteLink } from "../../site-url.js";
import { baseUrlInWords, securityInWords } from "../access.js";
import { fieldRows, NOTHING } from "../comparison-rows.js";
import { comparisonPath, nameOf, operationPath, paths } from "../paths.js";
import { exampleCode, furtherReading, type Guide, guidePath, printed, problems } from "./guide.js";

/** How to change the vendor: of a program, and of its contacts. */
export function movingGuide(apis: readonly ApiReference[]): Guide {
  return {
    path: guidePath("moving"),
    title: "Move to another vendor",
    summary: "Change the vendor under a program, and take the contacts along.",
    operations: [],
    blocks: [
      section("program", "Change the program", [
        text(
          "What two vendors can do has one name in both clients and returns the same `Contact`. What changes is the import and the options:",
        ),
        exampleCode("18-moving.ts", "vendors"),
        credentials(apis),
        text(
          "What the new vendor does not document is absent from the client’s types, so the compiler names each place that needs another way:",
        ),
        missingOperations(apis),
      ]),
      section("contacts", "Take the contacts along", [
        exampleCode("18-moving.ts", "moving"),
        printed("18-moving"),
        text(
          "It can be run again, but puts back what was changed at the new vendor. Labels, conversations, pictures, links to other inboxes and the time of creation stay behind.",
        ),
        text("A new contact takes less at some vendors:"),
        missingFields(apis),
      ]),
      problems([
        [
          "A contact does not come along",
          "Upstream: lists leave out contacts without email address, phone number and identifier.",
          "Read it by its ID, where the old vendor has `getContact`.",
        ],
        [
          "`ConflictError`",
          "The new account has a contact with this email address and another identifier.",
          "Decide whose identifier counts; `replaceIdentifier: true` lets the new one win.",
        ],
        [
          "`ValidationError`",
          "An old value is not accepted any more, such as a phone number without its plus sign.",
          "`error.attributes` names the field. Correct it on the way, and run it again.",
        ],
      ]),
      furtherReading(
        apis,
        ["listContacts", "createContact"],
        [
          `${siteLink("Create a contact, side by side", comparisonPath("createContact"))}: every field, and what differs between two vendors`,
          `${siteLink("Contradictions", paths.contradictions)}: where the new vendor’s pages leave two readings`,
          `${siteLink("Many contacts at once", guidePath("bulk"))}: the same, several at a time`,
        ],
      ),
    ],
  };
}

function credentials(apis: readonly ApiReference[]): Block {
  return {
    kind: "table",
    caption: "Options of each client",
    head: ["API", "Import", "Options", "Sent as", "Base URL"],
    rows: apis.map((api) => ({
      cells: [
        siteLink(nameOf(api), `${api.id}/`, "authentication"),
        `\`@contacts-api/client/${api.id}\``,
        apiRecords[api.id].credential === "accessToken" ? "`accessToken`, `accountId`" : "`apiKey`, `apiSecret`",
        securityInWords(api),
        baseUrlInWords(api),
      ],
    })),
  };
}

function missingOperations(apis: readonly ApiReference[]): Block {
  const rows = compareOperations(apis).filter(({ cells }) => cells.includes(undefined));
  return {
    kind: "table",
    caption: "Operations that not every vendor describes",
    head: ["Operation", ...apis.map(nameOf)],
    rows: rows.map(({ id, summary, cells }) => ({
      cells: [
        siteLink(summary, comparisonPath(id)),
        ...cells.map((operation, index) => {
          const api = apis[index];
          if (api === undefined || operation === undefined) return NOTHING;
          return siteLink(operation.id, operationPath(api, operation));
        }),
      ],
    })),
  };
}

/** The fields of a new contact that an API does not take. */
function missingFields(apis: readonly ApiReference[]): Block {
  const compared = apis.map((api) => ({ api, operation: api.operations.find(({ id }) => id === "createContact") }));
  const rows = fieldRows(compared).filter(
    ({ property, values }) => values.includes(NOTHING) && !property.includes(" in "),
  );
  return {
    kind: "table",
    caption: "Fields of a new contact that not every vendor takes",
    head: ["Field", ...apis.map(nameOf)],
    rows: rows.map(({ property, values }) => ({ cells: [property, ...values] })),
  };
}
