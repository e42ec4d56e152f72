import type { ApiReference } from "../description/api-reference.js";
import { type OutlinedPage, section, text } from "../outline/outline.js";
import { accessBlocks, descriptionSections, errorSections, introductionOf, schemaSections } from "./api-blocks.js";
import { contradictionsOfApi } from "./contradictions-page.js";
import { operationBlocks } from "./operation-blocks.js";

/** The whole reference of an API on one page. */
export function plainPage(api: ApiReference): OutlinedPage {
  return {
    path: `${api.id}/plain/`,
    title: `${api.title}: everything on one page`,
    summary: `${api.summary} Every operation, field and example on one page, with the evidence for it.`,
    blocks: [
      text(introductionOf(api)),
      section("authentication", "Base URL and authentication", accessBlocks(api)),
      ...descriptionSections(api),
      ...api.operations.map((operation) =>
        section(
          operation.id,
          operation.summary,
          operationBlocks(api, operation, { prefix: `${operation.id}-`, examples: "all", contradictions: "told" }),
        ),
      ),
      section("responses", "Error responses", errorSections(api, "error-")),
      section("schemas", "Schemas", schemaSections(api)),
      section("contradictions", "Contradictions", contradictionsOfApi(api, "")),
    ],
  };
}
