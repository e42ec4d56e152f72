import type { Answer, ApiReference, OperationReference } from "../description/api-reference.js";
import type { Body } from "../description/body.js";
import { type Contradiction, type Evidence, isUpstreamSource, sourceName, sourceUrl } from "../description/evidence.js";
import type { Field } from "../description/fields.js";
import type { TypeWord } from "../description/schema-type.js";

/** The whole reference of an API as one Markdown document. */
export function markdownTwin(api: ApiReference): string {
  return blocks([
    `# ${api.title}`,
    api.summary,
    apart(api.description),
    "## Address and authentication",
    api.servers
      .map(({ url, description, variables = {} }) =>
        [
          `- \`${url}\`${after(description)}`,
          ...Object.entries(variables).map(
            ([name, each]) => `  - \`${name}\`, default \`${each.default}\`${after(each.description)}`,
          ),
        ].join("\n"),
      )
      .join("\n"),
    ...api.security.flatMap((scheme) => [
      `- ${scheme.type === "apiKey" ? `${scheme.in} \`${scheme.name}\`` : `HTTP ${scheme.scheme}`}${after(scheme.description)}`,
      evidenceAsMarkdown(scheme["x-evidence"]),
    ]),
    ...api.operations.flatMap(operationBlocks),
    api.sharedAnswers.length > 0 && "## Shared answers",
    ...api.sharedAnswers.flatMap((answer) => [`### ${answer.status} ${answer.name}`, ...answerBlocks(answer)]),
    api.schemas.length > 0 && "## Schemas",
    ...api.schemas.flatMap((schema) => [
      `### ${schema.name}`,
      apart(schema.description),
      evidenceAsMarkdown(schema.evidence),
      schema.fields.length > 0 ? fieldRows(schema.fields) : `Is ${words(schema.type)}.`,
    ]),
  ]);
}

/**
 * Evidence as Markdown, for this document and for the descriptions that Redoc shows: level and sources in one
 * paragraph, then each contradiction as a list item with its readings.
 */
export function evidenceAsMarkdown(evidence: Evidence | undefined): string {
  if (evidence === undefined) return "";
  const { level, sources, note, contradictions = [] } = evidence;
  const upstream = level === "upstream" ? [] : sources.filter(isUpstreamSource);
  const own = sources.filter((source) => !upstream.includes(source));
  return blocks([
    `**Evidence: ${level}**, ${links(own)}${note === undefined ? "" : `. ${note}`}`,
    upstream.length > 0 && `**Upstream sources**: ${links(upstream)}`,
    contradictions.map(contradictionItem).join("\n"),
  ]).trimEnd();
}

/** Sources as links, from a page one folder below the root of the site. */
function links(sources: readonly string[]): string {
  return sources.map((source) => `[${sourceName(source)}](${sourceUrl(source, "../")})`).join(", ");
}

function contradictionItem({ id, about, readings, modelled }: Contradiction): string {
  return [
    `- **Contradiction${id === undefined ? "" : ` ${id}`}**: ${about}`,
    ...readings.map((reading) => `  - ${reading}`),
    `  - *described here as* ${modelled}`,
  ].join("\n");
}

function operationBlocks(operation: OperationReference): (string | false)[] {
  const { method, path, summary, description, evidence, parameters, request, answers } = operation;
  return [
    `## ${summary}`,
    `\`${method.toUpperCase()} ${path}\` (\`${operation.id}\`)`,
    apart(description),
    evidenceAsMarkdown(evidence),
    parameters.length > 0 && "### Parameters",
    parameters.map((parameter) => fieldRow(parameter, `, in ${parameter.place}`)).join("\n"),
    request !== undefined && `### Request body${request.required ? "" : " (optional)"}`,
    request?.description ?? "",
    ...(request?.bodies.flatMap(bodyBlocks) ?? []),
    "### Answers",
    ...answers
      .filter(({ shared }) => shared === undefined)
      .flatMap((answer) => [`#### ${answer.status}`, ...answerBlocks(answer)]),
    answers
      .filter(({ shared }) => shared !== undefined)
      .map(({ status, shared }) => `- \`${status}\`: ${shared}, see “Shared answers”`)
      .join("\n"),
  ];
}

function answerBlocks(answer: Answer): string[] {
  return [apart(answer.description), evidenceAsMarkdown(answer.evidence), ...answer.bodies.flatMap(bodyBlocks)];
}

function bodyBlocks({ mediaType, type, description, evidence, fields, examples }: Body): string[] {
  return [
    `\`${mediaType}\`: ${fields.length === 0 ? words(type) : description}`,
    evidenceAsMarkdown(evidence),
    fieldRows(fields),
    ...examples.flatMap(({ title, description: about, value }) => [
      `Example: ${title}${after(about)}`,
      typeof value === "string" ? fence("text", value) : fence("json", JSON.stringify(value, null, 2)),
    ]),
  ];
}

function fieldRows(fields: readonly Field[]): string {
  return fields.map((field) => fieldRow(field, "")).join("\n");
}

function fieldRow(field: Field, place: string): string {
  const facts = [
    field.allowed.length > 0 && `One of ${field.allowed.map(code).join(", ")}.`,
    field.default !== undefined && `Default ${code(field.default)}.`,
    field.limits.length > 0 && `Limits: ${field.limits.join(", ")}.`,
    field.example !== undefined && `Example ${code(field.example)}.`,
  ].filter((fact) => fact !== false);
  const required = `${field.required ? ", required" : ""}${field.deprecated ? ", deprecated" : ""}`;
  const line = `- \`${field.name}\` (${words(field.type)}${place}${required})${after(field.description)} ${facts.join(" ")}`;
  const evidence = evidenceAsMarkdown(field.evidence)
    .replaceAll("\n\n", "\n")
    .replace(/^(?=.)/gm, "  ");
  return evidence === "" ? line.trimEnd() : `${line.trimEnd()}\n\n${evidence}\n`;
}

function words(type: readonly TypeWord[]): string {
  return type.map((word) => word.text).join("");
}

function code(value: unknown): string {
  return `\`${typeof value === "string" && value !== "" ? value : JSON.stringify(value)}\``;
}

/** Text that follows on the same line, after a colon. */
function after(text: string | undefined): string {
  return text === undefined || text === "" ? "" : `: ${text.replaceAll(/\s*\n\s*/g, " ")}`;
}

function fence(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

/** The text with a paragraph of its own for what begins with `Upstream: `. */
function apart(text: string): string {
  return text.trim().replaceAll(/\s+(?=Upstream: )/g, "\n\n");
}

function blocks(parts: readonly (string | false)[]): string {
  return `${parts.filter((part) => part !== false && part.trim() !== "").join("\n\n")}\n`.replace(/\n{3,}/g, "\n\n");
}
