import { apiRecords, describeEvidence } from "@contacts-api/openapi";
import { comment, paragraphsOf } from "./comment.mjs";
import { COMPOSED, METHODS } from "./methods.mjs";

/** @typedef {import("./description.mjs").Operation} Operation */

/**
 * A line of a method: that of its type, or that of what makes it.
 *
 * @typedef {object} Line
 * @property {string} group The group of methods that it stands in; empty for none.
 * @property {string} text
 */

/**
 * The methods of an API, as declarations: their types, and what makes them of the resource.
 *
 * @param {import("@contacts-api/openapi").Api} api
 * @param {Map<string, Operation>} operations
 * @param {{ CREATE: string, UPDATE: string }} inputs
 * @param {(method: string) => string} exampleOf The code that shows a method.
 */
export function renderContacts(api, operations, inputs, exampleOf) {
  /** @type {Line[]} */
  const types = [];
  /** @type {Line[]} */
  const values = [];
  for (const method of METHODS) {
    const operation = method.operations.map((id) => operations.get(id)).find((found) => found !== undefined);
    const composed = COMPOSED[method.name];
    const words = composed ? composedWords(operations, composed) : operation && wordsOf(operation, method.ours);
    if (words === undefined) continue;
    const [group = "", name] = method.name.includes(".") ? method.name.split(".") : ["", method.name];
    const signature = method.signature.replace("CREATE", inputs.CREATE).replace("UPDATE", inputs.UPDATE);
    const indent = group === "" ? "  " : "    ";
    types.push({ group, text: `${comment(indent, words, exampleOf(method.name))}\n${indent}${name}${signature};` });
    const made = method.reads
      ? `resource.reading(${JSON.stringify(operation?.id)}, ${method.reads})`
      : `resource.${method.made ?? name}`;
    values.push({ group, text: `${indent}  ${name}: ${made},` });
  }
  const about = comment("", [`The contacts of one account of ${apiRecords[api].productName}.`]);
  return [
    `${about}\nexport interface Contacts<Attributes = CustomAttributes> {\n${inGroups(types, (group, lines) => `  readonly ${group}: {\n${lines}\n  };`)}\n}`,
    `/** The methods of the API. */\nexport function contactsOf(resource: Resource): Contacts {\n  return {\n${inGroups(values, (group, lines) => `    ${group}: {\n${lines}\n    },`)}\n  };\n}`,
  ];
}

/**
 * Lines, those without a group first.
 *
 * @param {readonly Line[]} lines
 * @param {(group: string, lines: string) => string} wrap What a group is written as.
 */
function inGroups(lines, wrap) {
  const groups = [...new Set(["", ...lines.map(({ group }) => group)])];
  return groups
    .map((group) => {
      const texts = lines.filter((line) => line.group === group).map(({ text }) => text);
      return group === "" ? texts.join("\n") : wrap(group, texts.join("\n"));
    })
    .join("\n");
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
