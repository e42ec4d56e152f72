import { apiRecords, describeEvidence } from "@contacts-api/openapi";
import { resolveSchema } from "@contacts-api/openapi/reader";
import { comment, paragraphsOf } from "./comment.mjs";
import { alternativesOf, operationsOf, schemaOf } from "./description.mjs";
import { COMPOSED, METHODS } from "./methods.mjs";

/** @typedef {import("./description.mjs").Description} Description */
/** @typedef {import("./description.mjs").Schema} Schema */
/** @typedef {import("./description.mjs").Operation} Operation */

/** Where the types that the generated ones use are declared. */
const IMPORTS = [
  ["../model/contact.js", ["Contact", "ContactInbox", "CustomAttributes"]],
  ["../model/contacts-promise.js", ["ContactsPromise"]],
  ["../model/conversation.js", ["Conversation"]],
  ["../resource/read/contact-list.js", ["ContactList"]],
  ["../resource/read/find-contact.js", ["ContactKey"]],
  ["../resource/read/walk-pages.js", ["WalkOptions"]],
  ["../resource/write/filter-condition.js", ["FilterCondition"]],
  ["../resource/write/given-attributes.js", ["GivenAttributes", "WrittenWith"]],
  ["../resource/write/upsert-contact.js", ["Upsertable", "UpsertOptions", "UpsertResult"]],
  ["../transport/options.js", ["CallOptions"]],
];

/** Fields that an update may carry because responses show them, and which the server sets by itself. */
const SET_BY_SERVER = ["thumbnail", "availability_status", "created_at", "last_activity_at"];

/** Query parameters that the methods set by themselves. */
const SET_BY_METHODS = ["page", "q"];

/**
 * The types of an API's resource, with the description's words and evidence in their comments, as a module.
 * @param {import("@contacts-api/openapi").Api} api
 * @param {Description} description
 * @param {(method: string) => string} exampleOf The code that shows a method.
 */
export function renderResource(api, description, exampleOf) {
  const operations = new Map(operationsOf(description).map((operation) => [operation.id, operation]));
  const declarations = [
    ...renderInput(description, operations.get("createContact"), "CreateContact"),
    ...renderInput(description, operations.get("updateContact"), "UpdateContact"),
    ...renderInput(description, operations.get("createContactInbox"), "CreateContactInbox"),
    ...renderQuery(description, operations.get("listContacts")),
  ];
  const withAttributes = (/** @type {string} */ name) =>
    declarations.some((declaration) => declaration.includes(`${name}<Attributes`)) ? `${name}<Attributes>` : name;
  const inputs = { CREATE: withAttributes("CreateContact"), UPDATE: withAttributes("UpdateContact") };
  const text = [...declarations, renderContacts(api, operations, inputs, exampleOf)].join("\n\n");
  return [
    `// Generated from openapi/${api} by \`npm run generate\`. Do not edit.`,
    "",
    ...IMPORTS.flatMap(([file, names]) => {
      const used = [names].flat().filter((name) => new RegExp(`\\b${name}\\b(?!["'\`])`).test(text));
      return used.length > 0 ? [`import type { ${used.join(", ")} } from "${file}";`] : [];
    }),
    "",
    text,
    "",
  ].join("\n");
}

/**
 * What an operation is sent, with our names.
 * @param {Description} description
 * @param {Operation | undefined} operation
 * @param {string} name
 */
function renderInput(description, operation, name) {
  if (operation === undefined) return [];
  const schema = schemaOf(description, operation.body) ?? {};
  const form = schemaOf(description, operation.body, "multipart/form-data");
  const files = Object.entries(form?.properties ?? {}).filter(
    ([, field]) => resolveSchema(description, field).format === "binary",
  );
  const properties = { ...schema.properties, ...Object.fromEntries(files) };
  const fields = Object.entries(properties).filter(([field]) => !SET_BY_SERVER.includes(field));
  const rendered = fields.map(([field, part]) =>
    renderField(description, field, part, (schema.required ?? []).includes(field)),
  );
  const hasAttributes = rendered.some((text) => text.includes("Attributes>"));
  const generic = hasAttributes ? "<Attributes = CustomAttributes> extends WrittenWith<Attributes>" : "";
  return [
    `${comment("", [...paragraphsOf(schema.description), evidenceIn(schema)])}\nexport interface ${name}${generic} {\n${rendered.join("\n")}\n}`,
  ];
}

/**
 * What a list may be asked for.
 * @param {Description} description
 * @param {Operation | undefined} operation
 */
function renderQuery(description, operation) {
  const parameters = (operation?.parameters ?? []).filter(
    (parameter) => parameter.in === "query" && !SET_BY_METHODS.includes(parameter.name),
  );
  const sort = parameters.find((parameter) => parameter.name === "sort");
  // The documented values; what only upstream knows, the methods add by themselves.
  const [schema = {}] = alternativesOf(description, sort?.schema ?? {});
  const fields = parameters.map((parameter) => {
    const { schema: own = {}, description: words = "", "x-evidence": evidence } = parameter;
    return renderField(
      description,
      parameter.name,
      { ...own, description: words, ...(evidence && { "x-evidence": evidence }) },
      parameter.required === true,
      parameter === sort ? "ContactSort" : undefined,
    );
  });
  const sortWords = [...paragraphsOf(schema.description ?? sort?.description), evidenceIn(schema)];
  return [
    `${comment("", sortWords)}\nexport type ContactSort =\n${union(schema.enum ?? [])
      .map((value) => `  | ${value}`)
      .join("\n")};`,
    `/** What a list may be asked for. */\nexport interface ListQuery {\n${fields.join("\n")}\n}`,
    "/** What a list may be asked for, and how it is fetched. */\nexport interface ListOptions extends ListQuery, WalkOptions {}",
  ];
}

/**
 * @param {Description} description
 * @param {string} name
 * @param {Schema} part
 * @param {boolean} required
 * @param {string} [type]
 */
function renderField(description, name, part, required, type = typeOf(description, name, part)) {
  const { description: words } = resolveSchema(description, part);
  const text = comment("  ", [...paragraphsOf(words), evidenceIn(part)]);
  const ownName = name.replace(/_(.)/g, (_, letter) => letter.toUpperCase());
  return `${text}\n  readonly ${ownName}${required ? `: ${type}` : `?: ${type} | undefined`};`;
}

/**
 * The TypeScript type of a field. Where a number may be written as text, the resource takes the number.
 * @param {Description} description
 * @param {string} name
 * @param {Schema} part
 */
function typeOf(description, name, part) {
  if (name === "custom_attributes") return "GivenAttributes<Attributes>";
  const alternatives = alternativesOf(description, part).flatMap(({ type, ...schema }) =>
    [type].flat().map((one) => ({ ...schema, type: one })),
  );
  const isNumber = alternatives.some(({ type }) => type === "integer");
  const types = alternatives
    .filter(({ type }) => !(isNumber && type === "string"))
    .flatMap((schema) => {
      if (schema.format === "binary") return "Blob";
      if (schema.enum !== undefined) return union(schema.enum);
      if (schema.type === "integer") return "number";
      if (schema.type === "array") return "readonly string[]";
      if (schema.type === "object") return "Record<string, unknown>";
      return schema.type ?? "unknown";
    });
  return [...new Set(types)].join(" | ");
}

/** @param {readonly unknown[]} values */
function union(values) {
  return values.map((value) => JSON.stringify(value));
}

/** @param {Schema} part */
function evidenceIn(part) {
  return part["x-evidence"] && describeEvidence(part["x-evidence"]);
}

/**
 * @param {import("@contacts-api/openapi").Api} api
 * @param {Map<string, Operation>} operations
 * @param {{ CREATE: string, UPDATE: string }} inputs
 * @param {(method: string) => string} exampleOf
 */
function renderContacts(api, operations, inputs, exampleOf) {
  /** @type {Map<string, string[]>} */
  const groups = new Map([["", []]]);
  for (const method of METHODS) {
    const operation = method.operations.map((id) => operations.get(id)).find((found) => found !== undefined);
    const composed = COMPOSED[method.name];
    const words = composed ? composedWords(operations, composed) : operation && wordsOf(operation, method.ours);
    if (words === undefined) continue;
    const [group, name] = method.name.includes(".") ? method.name.split(".") : ["", method.name];
    const indent = group ? "    " : "  ";
    const signature = method.signature.replace("CREATE", inputs.CREATE).replace("UPDATE", inputs.UPDATE);
    const members = groups.get(`${group}`) ?? [];
    groups.set(`${group}`, [
      ...members,
      `${comment(indent, words, exampleOf(method.name))}\n${indent}${name}${signature};`,
    ]);
  }
  const members = [...groups].flatMap(([group, methods]) =>
    group ? [`  readonly ${group}: {\n${methods.join("\n")}\n  };`] : methods,
  );
  const about = comment("", [`The contacts of one account of ${apiRecords[api].productName}.`]);
  return `${about}\nexport interface Contacts<Attributes = CustomAttributes> {\n${members.join("\n")}\n}`;
}

/**
 * @param {Operation} operation
 * @param {string} [ours]
 */
function wordsOf(operation, ours) {
  return [...paragraphsOf(operation.description), ours, describeEvidence(operation.evidence)];
}

/**
 * @param {Map<string, Operation>} operations
 * @param {import("./methods.mjs").Composed} composed
 */
function composedWords(operations, { parts, summary, ours }) {
  const search = operations.has("searchContacts") ? "searchContacts" : "listContacts";
  const used = parts
    .flatMap((id) => operations.get(id) ?? [])
    .filter(({ id }) => id !== "listContacts" || search === id);
  return [
    summary,
    `Made by this client of ${used.map(({ id }) => `\`${id}\``).join(", ")}; no API documents such an operation. ${ours}`,
    `Evidence for its parts: ${used.map(({ id, evidence }) => `${id} ${evidence.level}`).join(", ")}.`,
  ];
}
