import { describeEvidence } from "@contacts-api/openapi";
import { resolveSchema } from "@contacts-api/openapi/reader";
import { comment, paragraphsOf } from "./comment.mjs";
import { alternativesOf, operationsOf, schemaOf } from "./description.mjs";
import { IMPORTS } from "./methods.mjs";
import { renderContacts } from "./render-contacts.mjs";
import { renderOperations } from "./render-operations.mjs";

/** @typedef {import("./description.mjs").Description} Description */
/** @typedef {import("./description.mjs").Schema} Schema */
/** @typedef {import("./description.mjs").Operation} Operation */

/** Fields that an update may carry because responses show them, and which the server sets by itself. */
const SET_BY_SERVER = ["thumbnail", "availability_status", "created_at", "last_activity_at"];

/** Query parameters that the methods set by themselves. */
const SET_BY_METHODS = ["page", "q"];

/**
 * The resource of an API as a module: its operations, its types with the description's words and evidence in their comments,
 * and its methods.
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
  const text = [
    renderOperations(description),
    ...declarations,
    ...renderContacts(api, operations, inputs, exampleOf),
  ].join("\n\n");
  return [
    `// Generated from openapi/${api} by \`npm run generate\`. Do not edit.`,
    "",
    ...IMPORTS.flatMap(({ file, types = [], values = [] }) => [
      ...importLine("import type", types, file, text),
      ...importLine("import", values, file, text),
    ]),
    "",
    text,
    "",
  ].join("\n");
}

/**
 * The import of those names that a text uses; none where it uses none.
 * @param {"import" | "import type"} keyword
 * @param {readonly string[]} names
 * @param {string} file
 * @param {string} text
 */
function importLine(keyword, names, file, text) {
  const used = names.filter((name) => new RegExp(`\\b${name}\\b(?!["'\`])`).test(text));
  return used.length > 0 ? [`${keyword} { ${used.join(", ")} } from "${file}";`] : [];
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
