import type { ApiReference } from "../description/api-reference.js";
import type { Guide } from "./guides/guide.js";
import { inWords, nameOf, operationPath, paths } from "./paths.js";

/** The index for language models, in the form that llmstxt.org proposes: title, summary, links to the Markdown. */
export function llmsText(apis: readonly ApiReference[], guides: readonly Guide[]): string {
  return `# Contacts APIs

> Independent reference of the contacts APIs of ${inWords(apis.map(nameOf))}, three help desks that descend from Chatwoot. Not affiliated with the vendors.

Every operation states its evidence: \`documented\` by the vendor, shown only by an \`example\`, \`named\` only in the vendor's menu, or taken from \`upstream\`, that is Chatwoot.

## All APIs

- [Operations side by side](index.md): which API has which, how to begin, and what differs.
- [Errors by their message](${paths.errors}index.md): cause, remedy and the client's typed error.
- [Contradictions](${paths.contradictions}index.md): where the vendors' pages disagree.
- [How we know](${paths.evidence}index.md): what the levels of evidence mean, and which pages were read.
- [Changes](${paths.changes}index.md): what each release of the descriptions changed.

## Guides

${guides.map(({ title, path, summary }) => `- [${title}](${path}index.md): ${summary}`).join("\n")}

${apis.map(sectionOf).join("\n\n")}

## Optional

- [Everything in one file](llms-full.txt)
${apis.map((api) => `- [${api.title}, everything on one page](${api.id}/plain/index.md)`).join("\n")}
${apis.map((api) => `- [${api.title}, OpenAPI 3.1](${api.id}/openapi.json)`).join("\n")}
`;
}

function sectionOf(api: ApiReference): string {
  return `## ${nameOf(api)}

- [${api.title}](${api.id}/index.md): ${api.summary}
${api.operations
  .map((operation) => {
    const { id, method, path, summary } = operation;
    return `- [${summary}](${operationPath(api, operation)}index.md): \`${method.toUpperCase()} ${path}\` (${id})`;
  })
  .join("\n")}`;
}
