import type { ApiReference } from "../description/api-reference.js";
import { productNamesInWords } from "../product-names.js";

/** The index for language models, in the form that llmstxt.org proposes: title, summary, links to the Markdown. */
export function llmsText(apis: readonly ApiReference[]): string {
  return `# Contacts APIs

> Independent reference of the contacts APIs of ${productNamesInWords()}, three help desks that descend from Chatwoot. Not affiliated with the vendors.

Every operation states its evidence: \`documented\` by the vendor, shown only by an \`example\`, \`named\` only in the vendor's menu, or taken from \`upstream\`, that is Chatwoot.

## Reference

${apis.map((api) => `- [${api.title}](${api.id}/index.md): ${api.summary} Operations: ${api.operations.map(({ id }) => id).join(", ")}.`).join("\n")}

## OpenAPI descriptions

${apis.map((api) => `- [${api.title}, OpenAPI 3.1](${api.id}/openapi.json)`).join("\n")}
`;
}
