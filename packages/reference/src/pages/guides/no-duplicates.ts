import type { ApiReference } from "../../description/api-reference.js";
import { section, text } from "../../outline/outline.js";
import { siteLink } from "../../site-url.js";
import { clientAsIn, exampleCode, furtherReading, type Guide, guidePath, printed, problems } from "./guide.js";

/** How to write a contact once, whatever happens on the way. */
export function noDuplicatesGuide(apis: readonly ApiReference[]): Guide {
  return {
    path: guidePath("no-duplicates"),
    title: "No duplicates",
    summary: "Write a contact as often as you like, also over a bad network, and have it stored once.",
    operations: ["createContact"],
    blocks: [
      section("upsert", "Create or update", [
        exampleCode("06-upsert.ts", "upsert"),
        printed("06-upsert"),
        text(
          "`match` names the keys by which a contact is found; unless given, all that the contact has. No vendor has such an operation: the client creates, and when the server says that a key is taken, it searches and updates. By a phone number alone it searches first.",
        ),
        clientAsIn(),
      ]),
      section("lost", "When the reply is lost", [
        text(
          "No vendor documents idempotency keys. When a create was sent and nothing usable came back, the client looks for the contact by its identifier, email address or phone number before it sends anything again:",
        ),
        exampleCode("17-lost-reply.ts", "lost-reply"),
        printed("17-lost-reply"),
        text("Bob has only a name to look for, which others may have too. With an `identifier` he would be found."),
      ]),
      problems([
        [
          "`AmbiguousWriteError`",
          "The contact may be stored: it has no key, looking for it failed too, or a browser may have sent it twice.",
          "With a key, `find` it or call `upsert`; without one, search for the name. Send an `identifier` with each create.",
        ],
        [
          "`ConflictError` from `create`",
          "Another contact has one of the keys.",
          "Call `upsert`, or `find` the other contact by the key that `error.attributes` names (`phone_number` is `phoneNumber` here).",
        ],
        [
          "`ConflictError` from `upsert`",
          "Two of the keys belong to two contacts, or the contact has another identifier than the one given.",
          "Decide which contact is meant. `replaceIdentifier: true` allows the second.",
        ],
        [
          "Two contacts with one phone number",
          "Two programs created it at the same moment. Upstream: only identifiers and email addresses are unique in the database.",
          "Use one of those as the key.",
        ],
      ]),
      furtherReading(
        apis,
        ["createContact", "searchContacts", "filterContacts"],
        [`${siteLink("Many contacts at once", guidePath("bulk"))}: the same for a whole table`],
      ),
    ],
  };
}
