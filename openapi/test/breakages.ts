import { operationIds } from "@contacts-api/openapi";
import type { Breakage } from "./breakage.js";
import { evidenceBreakages } from "./evidence-breakages.js";
import { quoteBreakages } from "./quote-breakages.js";

const path = "paths/contacts.yaml";
const contact = "schemas/Contact.yaml";
const root = "openapi.yaml";
const manyLines = "# a line\n".repeat(140);

export const breakages: readonly Breakage[] = [
  ...evidenceBreakages,
  ...quoteBreakages,
  {
    what: "a path item that is written out in the root",
    rule: "contacts/path-items-by-reference",
    file: root,
    replace: ["    $ref: paths/contacts.yaml\n", "    $ref: paths/contacts.yaml\n    summary: Contacts\n"],
    message:
      "The path `/api/v1/accounts/{account_id}/contacts` is written out here. Move it to a file of its own and keep only a `$ref`.",
  },
  {
    what: "a property without a description",
    rule: "contacts/description-on-every-field",
    file: contact,
    replace: ["    description: Full name.\n", ""],
    message: "The property `name` has no description.",
  },
  {
    what: "a property that refers to a schema without a description",
    rule: "contacts/description-on-every-field",
    file: "schemas/Manager.yaml",
    replace: ["description: Who looks after the contact.\n", ""],
    message: "The property `manager` has no description.",
  },
  {
    what: "a parameter without a description",
    rule: "contacts/description-on-every-field",
    file: "parameters/account_id.yaml",
    replace: ["description: ID of the account.\n", ""],
    message: "The parameter `account_id` has no description.",
  },
  {
    what: "a request body without a description",
    rule: "contacts/description-on-every-field",
    file: path,
    replace: ["    description: The contact to create.\n", ""],
    message: "The request body has no description.",
  },
  {
    what: "an empty description of a response",
    rule: "contacts/description-on-every-field",
    file: "responses/ContactCreated.yaml",
    replace: ["description: The contact was created.", 'description: ""'],
    message: "The response has no description.",
  },
  {
    what: "a property without an example",
    rule: "contacts/example-on-every-scalar",
    file: contact,
    replace: ["    examples: [Alice Example]\n", ""],
    message: "The property `name` has no example.",
  },
  {
    what: "elements of an array without an example",
    rule: "contacts/example-on-every-scalar",
    file: contact,
    replace: ["      examples: [vip]\n", ""],
    message: "The property `labels` has no example.",
  },
  {
    what: "a branch of a choice without an example",
    rule: "contacts/example-on-every-scalar",
    file: "schemas/Manager.yaml",
    replace: ["        examples: [bob@contacts.test]\n", ""],
    message: "The property `email` has no example.",
  },
  {
    what: "a parameter without an example",
    rule: "contacts/example-on-every-scalar",
    file: "parameters/account_id.yaml",
    replace: ["example: 1\n", ""],
    message: "The parameter `account_id` has no example.",
  },
  {
    what: "a body without a named example",
    rule: "contacts/named-example-on-every-body",
    file: "responses/ContactCreated.yaml",
    replace: ["    examples:\n      minimal:\n        $ref: ../examples/minimal.yaml\n", ""],
    message: "The body has no entry under `examples`.",
  },
  {
    what: "an example without a summary",
    rule: "contacts/named-example-on-every-body",
    file: path,
    replace: ["            $ref: ../examples/minimal.yaml\n", "            value: { name: Alice }\n"],
    message: "The example `minimal` needs a `summary` and a `value`.",
  },
  {
    what: "an operation id of its own making",
    rule: "contacts/operation-ids-fixed",
    file: path,
    replace: ["createContact", "addContact"],
    message: `The operation id \`addContact\` is not one of: ${operationIds.join(", ")}.`,
  },
  {
    what: "a root of more than 150 lines",
    rule: "contacts/file-layout",
    file: root,
    replace: ["paths:\n", `${manyLines}paths:\n`],
    message: "The file has 179 lines, more than 150. Move what is not a table of references to files of its own.",
  },
  {
    what: "a leaf of more than 120 lines",
    rule: "contacts/file-layout",
    file: contact,
    replace: ["type: object\n", `${manyLines}type: object\n`],
    message: "The file has 180 lines, more than 120. Move a part of it to a component of its own.",
  },
  {
    what: "a parameter in a file of another name",
    rule: "contacts/file-layout",
    file: "parameters/account_id.yaml",
    replace: ["name: account_id", "name: account"],
    message: "The file of the parameter `account` must be `parameters/account.yaml`.",
  },
  {
    what: "a reference to a part of a file",
    rule: "contacts/file-layout",
    file: contact,
    replace: ["./Manager.yaml", "./Manager.yaml#/properties/email"],
    message: "One component a file: refer to a whole file, without `#`.",
  },
  {
    what: "a path whose file is named otherwise",
    rule: "contacts/file-layout",
    file: root,
    replace: ["/contacts:\n", "/contacts/{contact_id}/labels:\n"],
    message:
      "The file of `/api/v1/accounts/{account_id}/contacts/{contact_id}/labels` must be named like its URL: `paths/contacts-contact-id-labels.yaml`.",
  },
  {
    what: "an example of a body that breaks its schema",
    rule: "no-invalid-media-type-examples",
    file: "examples/minimal.yaml",
    replace: ["name: Alice Example", "name: 7"],
    message: "Example value must conform to the schema: `name` property type must be string.",
  },
  {
    what: "an example of a parameter that breaks its schema",
    rule: "no-invalid-parameter-examples",
    file: "parameters/account_id.yaml",
    replace: ["example: 1", "example: one"],
    message: "Example value must conform to the schema: type must be integer.",
  },
  {
    what: "an example of a property that breaks its schema",
    rule: "no-invalid-schema-examples",
    file: contact,
    replace: ["[Alice Example]", "[7]"],
    message: "Example value must conform to the schema: type must be string.",
  },
];
