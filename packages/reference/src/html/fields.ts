import type { Field } from "../description/fields.js";
import type { TypeWord } from "../description/schema-type.js";
import { evidenceOfField } from "./evidence.js";
import { type Html, html } from "./html.js";
import { inlineMarkdown, markdown } from "./markdown.js";

/** Parameters or fields as a description list: name and type, then what is known about it. */
export function fieldList(fields: readonly Field[]): Html {
  return html`<dl class="fields">${fields.map(
    (field) => html`<div class="field">
<dt><code class="field-name">${field.name}</code> <span class="type">${typeWords(field.type)}</span>${
      field.required && html` <span class="required">required</span>`
    }${field.deprecated && html` <span class="required">deprecated</span>`}</dt>
<dd>${markdown(field.description)}${details(field)}${field.evidence !== undefined && evidenceOfField(field.evidence)}</dd>
</div>`,
  )}</dl>`;
}

/** A type in words; names of schemas lead to their sections. */
export function typeWords(type: readonly TypeWord[]): Html {
  return html`${type.map((word) => (word.schema === undefined ? word.text : html`<a href="#schema-${word.schema}">${word.text}</a>`))}`;
}

function details(field: Field): Html | false {
  const facts = [
    field.allowed.length > 0 &&
      html`<span>One of ${field.allowed.map((value, index) => html`${index > 0 && ", "}${code(value)}`)}</span>`,
    field.default !== undefined && html`<span>Default ${code(field.default)}</span>`,
    field.limits.length > 0 && html`<span>${inlineMarkdown(field.limits.join(", "))}</span>`,
    field.example !== undefined && html`<span>Example ${code(field.example)}</span>`,
  ].filter((fact) => fact !== false);
  return facts.length > 0 && html`<p class="facts">${facts}</p>`;
}

function code(value: unknown): Html {
  return html`<code>${typeof value === "string" && value !== "" ? value : JSON.stringify(value)}</code>`;
}
