import type { ApiReference } from "../description/api-reference.js";
import type { Body, NamedExample } from "../description/body.js";
import { type Evidence, evidenceBeside } from "../description/evidence.js";
import { type Block, type CodeBlock, type FieldsBlock, text } from "../outline/outline.js";
import { siteUrl } from "../site-url.js";
import { paths, schemasPath } from "./paths.js";

/** What a request may hold, the fields of nested schemas in place. */
export function requestBodyBlocks(
  api: ApiReference,
  body: Body,
  anchor: string,
  around: Evidence | undefined,
): Block[] {
  return bodyBlocks(api, { ...body, fields: body.allFields }, anchor, around);
}

/** What a request may hold in another media type: the fields of which it says more than the first does. */
export function otherBodyBlocks(
  api: ApiReference,
  body: Body,
  first: Body | undefined,
  anchor: string,
  around: Evidence | undefined,
): Block[] {
  const said = new Map(first?.allFields.map(({ name, description }) => [name, description]));
  const fields = body.allFields.filter(({ name, description }) => {
    const known = said.get(name);
    return known === undefined || !known.startsWith(description.replace(/\.$/, ""));
  });
  const left = body.allFields.length - fields.length;
  return [
    ...bodyBlocks(api, { ...body, fields }, anchor, around),
    ...(left === 0 || first === undefined ? [] : [text(`The other fields are those of \`${first.mediaType}\`.`)]),
  ];
}

/**
 * What a body is made of. Fields of schemas that it names have a page of their own.
 *
 * @param around Evidence of the part that the body belongs to; nothing is said twice.
 */
export function bodyBlocks(api: ApiReference, body: Body, anchor: string, around: Evidence | undefined): Block[] {
  const { mediaType, type, description, fields } = body;
  const evidence = evidenceBeside(body.evidence, around);
  const schema = type.map((word) => word.text).join("");
  return [
    text(`\`${mediaType}\`${fields.length === 0 ? `: ${schema}` : ""}`),
    ...(description === "" ? [] : [text(description)]),
    ...(evidence === undefined ? [] : [briefEvidence(api, evidence)]),
    ...(fields.length === 0 ? [] : [fieldsBlock(api, fields, anchor, body.evidence ?? around)]),
  ];
}

export function fieldsBlock(
  api: ApiReference,
  fields: FieldsBlock["fields"],
  anchor: string,
  around: Evidence | undefined,
): FieldsBlock {
  return {
    kind: "fields",
    fields: fields.map((field) => ({ ...field, evidence: evidenceBeside(field.evidence, around) })),
    anchor,
    schemas: siteUrl(schemasPath(api)),
    contradictions: contradictionsUrl(api),
  };
}

/** Evidence that leads to the readings of its contradictions, instead of telling them. */
export function briefEvidence(api: ApiReference, evidence: Evidence): Block {
  return { kind: "evidence", evidence, contradictions: contradictionsUrl(api) };
}

/** Where the readings of an API's contradictions are told, up to the number of one. */
function contradictionsUrl(api: ApiReference): string {
  return siteUrl(paths.contradictions, `${api.id}-`);
}

/** The examples of a body: the first in sight, the others on demand. */
export function exampleBlocks({ examples }: Body): Block[] {
  const [first, ...others] = examples;
  if (first === undefined) return [];
  return [
    { ...exampleCode(first), title: first.title },
    ...others.map((example): Block => ({ kind: "folded", title: example.title, blocks: [exampleCode(example)] })),
  ];
}

function exampleCode({ description, value }: NamedExample): CodeBlock {
  return {
    kind: "code",
    ...(typeof value === "string"
      ? { language: "text", code: value.trim() === "" ? "(empty)" : value.trim() }
      : { language: "json", code: JSON.stringify(value, null, 2) }),
    ...(description === "" ? {} : { text: description }),
  };
}
