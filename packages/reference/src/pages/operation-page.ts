import type { ApiReference, OperationReference } from "../description/api-reference.js";
import { type OutlinedPage, section, text } from "../outline/outline.js";
import { siteLink } from "../site-url.js";
import { operationBlocks } from "./operation-blocks.js";
import { comparisonPath, nameOf, operationPath, paths, playgroundAnchor } from "./paths.js";

/** Everything about one operation of an API. */
export function operationPage(api: ApiReference, operation: OperationReference): OutlinedPage {
  const path = operationPath(api, operation);
  return {
    path,
    title: operation.summary,
    windowTitle: `${operation.summary} – ${nameOf(api)} contacts API`,
    summary: `${operation.method.toUpperCase()} ${operation.path} of ${nameOf(api)}: fields, samples and errors.`,
    blocks: [
      ...operationBlocks(api, operation, { prefix: "", examples: "first", contradictions: "linked" }),
      section("more", "More", [
        text(
          [
            siteLink("Send it here, to a sandbox in the page", paths.playground, playgroundAnchor(api, operation)),
            siteLink("The same in the other APIs", comparisonPath(operation.id)),
            siteLink("This page as Markdown", `${path}index.md`),
            siteLink("On one page with all operations, and every example", `${api.id}/plain/`, operation.id),
            siteLink("In Redoc", `${api.id}/redoc/index.html`),
            siteLink("OpenAPI description", `${api.id}/openapi.json`),
          ]
            .map((link) => `- ${link}`)
            .join("\n"),
        ),
      ]),
    ],
  };
}
