import type { Breakage } from "./breakage.js";

const path = "paths/contacts.yaml";
const contact = "schemas/Contact.yaml";
const parameter = "parameters/account_id.yaml";
const response = "responses/ContactCreated.yaml";
const team = "shared/schemas/Team.yaml";
const root = "openapi.yaml";
const recorded = "recordings/upstream-4.10.1.har#/log/entries";
const noSource =
  "must be the https URL of a vendor's page, of a file of Chatwoot at the tag of a release, or an entry of a recording.";

/** One breakage for each statement that the rules on evidence make. */
export const evidenceBreakages: readonly Breakage[] = [
  {
    what: "an operation without evidence",
    rule: "contacts/evidence-present",
    file: path,
    replace: ["x-evidence", "x-something"],
    message: "The operation has no `x-evidence`: say what it rests on.",
  },
  {
    what: "a component without evidence",
    rule: "contacts/evidence-present",
    file: parameter,
    replace: ["x-evidence", "x-something"],
    message: "The component has no `x-evidence`: say what it rests on.",
  },
  {
    what: "a security scheme without evidence",
    rule: "contacts/evidence-present",
    file: root,
    replace: ["password.\n      x-evidence", "password.\n      x-something"],
    message: "The security scheme has no `x-evidence`: say what it rests on.",
  },
  {
    what: "a named operation whose evidence has no note",
    rule: "contacts/evidence-present",
    file: path,
    replace: ["    note: The menu gives the name alone.\n", ""],
    message: "An operation that is only named, or taken from upstream, needs a `note` that says so.",
  },
  {
    what: "a level that does not exist",
    rule: "contacts/evidence-present",
    file: path,
    replace: ["level: named", "level: guessed"],
    message: "`x-evidence/level` must be one of: documented, example, named, upstream.",
  },
  {
    what: "a source without https",
    rule: "contacts/evidence-present",
    file: path,
    replace: ["sources: [https://contacts", "sources: [http://contacts"],
    message: `\`x-evidence/sources/0\` ${noSource}`,
  },
  {
    what: "the bare repository of upstream as a source",
    rule: "contacts/evidence-present",
    file: path,
    replace: ["/blob/v4.10.1/config/routes.rb", ""],
    message: `\`x-evidence/sources/1\` ${noSource}`,
  },
  {
    what: "a file of upstream on a branch instead of a tag",
    rule: "contacts/evidence-present",
    file: path,
    replace: ["/v4.10.1/", "/develop/"],
    message: `\`x-evidence/sources/1\` ${noSource}`,
  },
  {
    what: "a recording without an entry",
    rule: "contacts/evidence-present",
    file: response,
    replace: ["#/log/entries/0", ""],
    message: `\`x-evidence/sources/0\` ${noSource}`,
  },
  {
    what: "evidence beside a reference that has no sources",
    rule: "contacts/evidence-present",
    file: contact,
    replace: ["example\n      sources: [https://contacts.test/docs]", "example\n      sources: []"],
    message: "`x-evidence/sources` must NOT have fewer than 1 items.",
  },
  {
    what: "a misspelt key of evidence",
    rule: "contacts/evidence-present",
    file: path,
    replace: ["    contradictions:", "    contradiction:"],
    message: "`x-evidence` must NOT have additional properties: `contradiction`.",
  },
  {
    what: "a contradiction with a single reading",
    rule: "contacts/evidence-present",
    file: path,
    replace: [', "table: none"', ""],
    message: "`x-evidence/contradictions/0/readings` must NOT have fewer than 2 items.",
  },
  {
    what: "a contradiction that does not say how it is modelled",
    rule: "contacts/evidence-present",
    file: path,
    replace: ["        modelled: none\n", ""],
    message: "`x-evidence/contradictions/0` must have required property 'modelled'.",
  },
  {
    what: "a page of another vendor",
    rule: "contacts/evidence-own-sources",
    file: parameter,
    replace: ["https://contacts.test/docs", "https://other-vendor.test/docs"],
    message:
      "https://other-vendor.test/docs is not on the vendor's host, contacts.test, which `externalDocs` of the root names.",
  },
  {
    what: "a page of another vendor beside a reference",
    rule: "contacts/evidence-own-sources",
    file: contact,
    replace: ["example\n      sources: [https://contacts.test", "example\n      sources: [https://other-vendor.test"],
    message:
      "https://other-vendor.test/docs is not on the vendor's host, contacts.test, which `externalDocs` of the root names.",
  },
  {
    what: "a vendor's page in shared/",
    rule: "contacts/evidence-own-sources",
    file: team,
    replace: [`${recorded}/0`, "https://contacts.test/docs"],
    message: "Evidence in `shared/` may cite upstream only, not https://contacts.test/docs.",
  },
  {
    what: "a vendor's page under the level upstream",
    rule: "contacts/evidence-own-sources",
    file: response,
    replace: [`${recorded}/0`, "https://contacts.test/docs"],
    message: "Evidence of the level `upstream` cites a page of the vendor: choose another level, or leave it out.",
  },
  {
    what: "upstream alone under the level documented",
    rule: "contacts/evidence-own-sources",
    file: response,
    replace: ["level: upstream", "level: documented"],
    message: "Evidence of the level `documented` needs a page of the vendor among its sources.",
  },
  {
    what: "an entry that the recording does not have",
    rule: "contacts/evidence-own-sources",
    file: response,
    replace: ["entries/0", "entries/42"],
    message: `There is no ${recorded}/42 in this package.`,
  },
  {
    what: "a recording that does not exist",
    rule: "contacts/evidence-own-sources",
    file: response,
    replace: ["upstream-4.10.1", "upstream-9"],
    message: "There is no recordings/upstream-9.har#/log/entries/0 in this package.",
  },
  {
    what: "an upstream sentence whose evidence has no upstream source",
    rule: "contacts/upstream-sentences",
    file: contact,
    replace: [`, ${recorded}/0]`, "]"],
    message: "A sentence begins with `Upstream: `, and the evidence that holds for it has no upstream source.",
  },
  {
    what: "an upstream source without an upstream sentence",
    rule: "contacts/upstream-sentences",
    file: contact,
    replace: [" Upstream: in lower case.", ""],
    message: "The evidence cites upstream, and no text that it holds for has a sentence that begins with `Upstream: `.",
  },
  {
    what: "a text that speaks of upstream without the fixed form",
    rule: "contacts/upstream-sentences",
    file: contact,
    replace: ["Full name.", "Full name. The upstream server takes 255 characters."],
    message: "The text speaks of upstream outside a sentence that begins with `Upstream: `.",
  },
  {
    what: "the fixed form where the whole part is upstream's",
    rule: "contacts/upstream-sentences",
    file: contact,
    replace: [
      "description: Whether the contact is blocked.",
      'description: "Upstream: whether the contact is blocked."',
    ],
    message: "The whole part is `upstream`: leave out the word `Upstream:`.",
  },
  {
    what: "a note that speaks of upstream without an upstream source",
    rule: "contacts/upstream-sentences",
    file: contact,
    replace: ["required: [name]", "  note: Null is upstream behaviour.\nrequired: [name]"],
    message: "The note of this evidence speaks of upstream, and no source of it is upstream's.",
  },
  {
    what: "a property that rests on upstream and is required",
    rule: "contacts/required-by-vendor",
    file: contact,
    replace: ["required: [name]", "required: [name, blocked]"],
    message: "The property `blocked` rests on upstream alone and cannot be required.",
  },
  {
    what: "a schema of upstream's that requires something without a word",
    rule: "contacts/required-by-vendor",
    file: team,
    replace: ["  note: Required as in every recording.\n", ""],
    message:
      'Nothing but upstream requires this: leave out `required`, or say why in a note that begins with "Required".',
  },
  {
    what: "a description that does not point at its vendor",
    rule: "contacts/external-docs",
    file: root,
    replace: ["externalDocs:\n  url: https://contacts.test/docs\n", ""],
    message: "The description has no `externalDocs` with the URL of the vendor's documentation.",
  },
  {
    what: "an operation that does not point at its page",
    rule: "contacts/external-docs",
    file: path,
    replace: ["  externalDocs:\n    url: https://contacts.test/docs/create\n", ""],
    message: "The operation needs `externalDocs` with the URL of a page on the vendor's host, contacts.test.",
  },
  {
    what: "an operation that points at somebody else's page",
    rule: "contacts/external-docs",
    file: path,
    replace: ["url: https://contacts.test", "url: https://other-vendor.test"],
    message: "The operation needs `externalDocs` with the URL of a page on the vendor's host, contacts.test.",
  },
  {
    what: "the vendor's placeholder as the first example",
    rule: "contacts/example-provenance",
    file: path,
    replace: [
      "          minimal:\n            $ref: ../examples/minimal.yaml\n          recorded:\n            $ref: ../examples/recorded.yaml\n",
      "",
    ],
    message: "The first example is the vendor's: put a realistic one before it.",
  },
  {
    what: "a vendor's example without its page",
    rule: "contacts/example-provenance",
    file: "examples/vendor.yaml",
    replace: ["x-evidence:\n  level: example\n  sources: [https://contacts.test/docs/create]\n", ""],
    message: "The example `vendor` needs `x-evidence` of the level `example`, with its source.",
  },
  {
    what: "a recorded example without its recording",
    rule: "contacts/example-provenance",
    file: path,
    replace: ["../examples/recorded.yaml", "../examples/minimal.yaml"],
    message: "The example `recorded` needs `x-evidence` of the level `upstream`, with its source.",
  },
  {
    what: "an example of ours that passes for a recording",
    rule: "contacts/example-provenance",
    file: path,
    replace: ["          recorded:\n", "          realistic:\n"],
    message:
      "The example `realistic` is ours and cites nothing: leave out `x-evidence`, or name it `vendor…` or `recorded…`.",
  },
  {
    what: "a choice that refuses a response with two readings",
    rule: "contacts/titled-branches",
    file: "schemas/Manager.yaml",
    replace: ["anyOf:", "oneOf:"],
    message: "Use `anyOf`: a response that keeps two readings is no fault.",
  },
  {
    what: "a branch of a choice without a title",
    rule: "contacts/titled-branches",
    file: "schemas/Manager.yaml",
    replace: ["      - title: ManagerEmail\n        type: string", "      - type: string"],
    message: "A branch of `anyOf` has no `title`: generators name its type by it.",
  },
  {
    what: "a list of types",
    rule: "contacts/titled-branches",
    file: "schemas/Manager.yaml",
    replace: ["type: string\n    const: manager", "type: [string, integer]\n    const: manager"],
    message: "Write several types as `anyOf`: generators in other languages stop at a list of types.",
  },
];
