import type { ApiReference } from "../description/api-reference.js";
import { type Evidence, isUpstreamSource, splitStatements } from "../description/evidence.js";
import { anchorOf, type Block, type SectionBlock, section, text } from "../outline/outline.js";
import { bodyBlocks, exampleBlocks, fieldsBlock } from "./body-blocks.js";

/** What the description says before its first heading. */
export function introductionOf({ description }: ApiReference): string {
  return description.split(/^## /m)[0]?.trim() ?? "";
}

/** A section for each heading in the description of the API, such as paging. */
export function descriptionSections({ description, evidence }: ApiReference): SectionBlock[] {
  const [, ...parts] = description.split(/^## /m);
  return parts.map((part) => {
    const [title = "", ...lines] = part.split("\n");
    const body = lines.join("\n").trim();
    const own = evidence && evidenceOfText(body, evidence);
    return section(anchorOf(title.toLowerCase()), title, [
      text(body),
      own !== undefined && { kind: "evidence", evidence: own },
    ]);
  });
}

/** The evidence of a text that is part of a larger one: where all of it rests on upstream, nothing of it is the vendor's. */
function evidenceOfText(body: string, evidence: Evidence): Evidence {
  if (splitStatements(body).some(({ isUpstream }) => !isUpstream)) return evidence;
  return { level: "upstream", sources: evidence.sources.filter(isUpstreamSource) };
}

/** Where requests go and what proves who sends them. */
export function accessBlocks({ servers, security }: ApiReference): Block[] {
  return [
    ...servers.map(({ url, description = "", variables = {} }) =>
      text(
        [
          `- \`${url}\`: ${description}`,
          ...Object.entries(variables).map(
            ([name, variable]) => `  - \`${name}\`: default \`${variable.default}\`. ${variable.description ?? ""}`,
          ),
        ].join("\n"),
      ),
    ),
    ...security.flatMap(({ type, in: place, name, scheme, description = "", evidence }): Block[] => [
      text(`**${type === "apiKey" ? `${place} \`${name}\`` : `HTTP ${scheme} authentication`}**`),
      text(description),
      ...(evidence === undefined ? [] : [{ kind: "evidence" as const, evidence }]),
    ]),
  ];
}

/** What each error means, and what its bodies hold. */
export function errorSections(api: ApiReference, prefix: string): SectionBlock[] {
  return api.errorResponses.map((response) =>
    section(`${prefix}response-${response.component}`, `${response.status} ${response.component}`, [
      text(response.description),
      response.evidence !== undefined && { kind: "evidence", evidence: response.evidence },
      ...response.bodies.flatMap((body) => [
        ...bodyBlocks(api, body, `${prefix}${response.component}`, response.evidence),
        ...exampleBlocks(body),
      ]),
    ]),
  );
}

/** The schemas that types name. */
export function schemaSections(api: ApiReference): SectionBlock[] {
  return api.schemas.map(({ name, description, evidence, type, fields }) =>
    section(`schema-${name}`, name, [
      text(description),
      evidence !== undefined && { kind: "evidence", evidence },
      fields.length === 0
        ? text(`Is ${type.map((word) => word.text).join("")}.`)
        : fieldsBlock(api, fields, `schema-${name}`, evidence),
    ]),
  );
}
