import type { TypeWord } from "../description/schema-type.js";
import type { FieldsBlock } from "../outline/outline.js";
import { evidenceAsMarkdown } from "./evidence.js";

/** Parameters or fields as a list: an item each, with its evidence below it where that is its own. */
export function fieldItems({ fields }: FieldsBlock): string {
  return fields.map(fieldItem).join("\n");
}

function fieldItem(field: FieldsBlock["fields"][number]): string {
  const facts = [
    field.allowed.length > 0 && `One of ${field.allowed.map(code).join(", ")}.`,
    field.default !== undefined && `Default ${code(field.default)}.`,
    field.limits.length > 0 && `Limits: ${field.limits.join(", ")}.`,
    field.example !== undefined && `Example ${code(field.example)}.`,
    field.sameAs !== undefined && `Fields as under \`${field.sameAs}\`.`,
  ].filter((fact) => fact !== false);
  const attributes = [
    words(field.type),
    field.place === undefined ? "" : `in ${field.place}`,
    field.required ? "required" : "",
    field.deprecated ? "deprecated" : "",
  ].filter((attribute) => attribute !== "");
  const line = `- \`${field.name}\` (${attributes.join(", ")})${after(field.description)} ${facts.join(" ")}`.trimEnd();
  if (field.evidence === undefined) return line;
  const evidence = evidenceAsMarkdown(field.evidence)
    .replaceAll("\n\n", "\n")
    .replace(/^(?=.)/gm, "  ");
  return `${line}\n\n${evidence}\n`;
}

function words(type: readonly TypeWord[]): string {
  return type.map((word) => word.text).join("");
}

function code(value: unknown): string {
  return `\`${typeof value === "string" && value !== "" ? value : JSON.stringify(value)}\``;
}

/** Text that follows on the same line, after a colon. */
function after(text: string): string {
  return text === "" ? "" : `: ${text.replaceAll(/\s*\n\s*/g, " ")}`;
}
