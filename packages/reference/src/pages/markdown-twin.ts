import { setUpstreamApart } from "@contacts-api/openapi";
import type { ApiReference, OperationReference, ResponseReference } from "../description/api-reference.js";
import type { Body } from "../description/body.js";
import type { Field } from "../description/fields.js";
import type { TypeWord } from "../description/schema-type.js";
import { blocks } from "../markdown/blocks.js";
import { evidenceAsMarkdown } from "../markdown/evidence.js";

/** The whole reference of an API as one Markdown document. */
export function markdownTwin(api: ApiReference): string {
  return blocks([
    `# ${api.title}`,
    api.summary,
    setUpstreamApart(api.description),
    "## Base URL and authentication",
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
    api.sharedResponses.length > 0 && "## Shared responses",
    ...api.sharedResponses.flatMap((response) => [
      `### ${response.status} ${response.name}`,
      ...responseBlocks(response),
    ]),
    api.schemas.length > 0 && "## Schemas",
    ...api.schemas.flatMap((schema) => [
      `### ${schema.name}`,
      setUpstreamApart(schema.description),
      evidenceAsMarkdown(schema.evidence),
      schema.fields.length > 0 ? fieldRows(schema.fields) : `Is ${words(schema.type)}.`,
    ]),
  ]);
}

function operationBlocks(operation: OperationReference): (string | false)[] {
  const { method, path, summary, description, evidence, parameters, request, responses } = operation;
  return [
    `## ${summary}`,
    `\`${method.toUpperCase()} ${path}\` (\`${operation.id}\`)`,
    setUpstreamApart(description),
    evidenceAsMarkdown(evidence),
    parameters.length > 0 && "### Parameters",
    parameters.map((parameter) => fieldRow(parameter, `, in ${parameter.place}`)).join("\n"),
    request !== undefined && `### Request body${request.required ? "" : " (optional)"}`,
    request?.description ?? "",
    ...(request?.bodies.flatMap(bodyBlocks) ?? []),
    "### Responses",
    ...responses
      .filter(({ shared }) => shared === undefined)
      .flatMap((response) => [`#### ${response.status}`, ...responseBlocks(response)]),
    responses
      .filter(({ shared }) => shared !== undefined)
      .map(({ status, shared }) => `- \`${status}\`: ${shared}, see “Shared responses”`)
      .join("\n"),
  ];
}

function responseBlocks(response: ResponseReference): string[] {
  return [
    setUpstreamApart(response.description),
    evidenceAsMarkdown(response.evidence),
    ...response.bodies.flatMap(bodyBlocks),
  ];
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
