import type { ApiReference } from "../description/api-reference.js";
import type { OutlinedPage } from "../outline/outline.js";
import { schemaSections } from "./api-blocks.js";
import { nameOf, schemasPath } from "./paths.js";

/** The objects that requests and responses are made of. */
export function schemasPage(api: ApiReference): OutlinedPage {
  return {
    path: schemasPath(api),
    title: `Schemas of ${nameOf(api)}`,
    summary: "The objects that requests and responses are made of, field by field, with the evidence for each.",
    blocks: schemaSections(api),
  };
}
