import type { Breakage } from "./breakage.js";

const path = "paths/contacts.yaml";
const contact = "schemas/Contact.yaml";
const root = "openapi.yaml";

/** One breakage for each statement that the rules on quotes and on the days of the pages make. */
export const quoteBreakages: readonly Breakage[] = [
  {
    what: "a quote of more than 25 words",
    rule: "contacts/evidence-present",
    file: contact,
    replace: ["The name of the contact", `${"word ".repeat(25)}word`],
    message: "`x-evidence/quotes/0/text` must have 1 to 25 words with single spaces between them.",
  },
  {
    what: "a quote that says not whose words it is",
    rule: "contacts/evidence-present",
    file: contact,
    replace: [", source: https://contacts.test/docs }", " }"],
    message: "`x-evidence/quotes/0` must have required property 'source'.",
  },
  {
    what: "a quote from a page that is no source",
    rule: "contacts/quotes-from-sources",
    file: contact,
    replace: ["source: https://contacts.test/docs }", "source: https://contacts.test/docs/create }"],
    message: "https://contacts.test/docs/create is quoted, and is none of the sources.",
  },
  {
    what: "a quote from upstream's code",
    rule: "contacts/evidence-present",
    file: contact,
    replace: [
      "source: https://contacts.test/docs }",
      "source: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/models/contact.rb }",
    ],
    message: "`x-evidence/quotes/0/source` must be the https URL of a vendor's page.",
  },
  {
    what: "a contradiction that quotes a page that is no source",
    rule: "contacts/quotes-from-sources",
    file: path,
    replace: ["source: https://contacts.test/docs }", "source: https://contacts.test/docs/create }"],
    message: "https://contacts.test/docs/create is quoted, and is none of the sources.",
  },
  {
    what: "a quote about a field that is not there",
    rule: "contacts/quotes-from-sources",
    file: contact,
    replace: ["field: name", "field: title"],
    message: "A quote is about `title`, which is no property here.",
  },
  {
    what: "a page without the day on which it was seen",
    rule: "contacts/sources-dated",
    file: root,
    replace: ['  https://contacts.test/docs/create: { seen: "2026-11-21" }\n', ""],
    message: "`x-sources` of the root does not say when https://contacts.test/docs/create was last seen.",
  },
  {
    what: "the day of a page that nothing cites",
    rule: "contacts/sources-dated",
    file: root,
    replace: [
      "  https://contacts.test/docs/create:",
      '  https://contacts.test/docs/old: { seen: "2026-11-21" }\n  https://contacts.test/docs/create:',
    ],
    message: "`x-sources` has https://contacts.test/docs/old, which nothing cites.",
  },
  {
    what: "a page that was seen on no day",
    rule: "contacts/sources-dated",
    file: root,
    replace: ["2026-11-21", "2026-13-01"],
    message: "`x-sources/https:~1~1contacts.test~1docs/seen` must be a day, such as 2026-11-21.",
  },
];
