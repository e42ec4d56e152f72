import { isNode, type Node } from "./description/node.js";
import { valueAt } from "./description/references.js";
import { type Evidence, setUpstreamApart } from "./evidence.js";

/**
 * A copy of a description for tools that show texts and know nothing of evidence. Every part with `x-evidence` has the
 * rendered evidence below its `description`, and what a text says on the strength of upstream is a paragraph of its own.
 * A reference without a description of its own gets that of its target first, because text beside a reference hides the
 * target's.
 *
 * @param document A parsed and bundled OpenAPI description; it is left as it is.
 * @param render Evidence as the text to add.
 */
export function decorateDescriptions<Document>(document: Document, render: (evidence: Evidence) => string): Document {
  const decorate = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(decorate);
    if (!isNode(node)) return node;
    const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, decorate(value)]));
    if (typeof node.description === "string") copy.description = setUpstreamApart(node.description);
    if (!isNode(node["x-evidence"])) return copy;
    const description = node.description ?? targetOf(node.$ref, document)?.description;
    const rendered = render(node["x-evidence"] as unknown as Evidence);
    return {
      ...copy,
      description: typeof description === "string" ? `${setUpstreamApart(description)}\n\n${rendered}` : rendered,
    };
  };
  return decorate(document) as Document;
}

/** The object that a reference leads to; undefined when there is none. */
function targetOf(reference: unknown, document: unknown): Node | undefined {
  const target = typeof reference === "string" ? valueAt(document, reference) : undefined;
  return isNode(target) ? target : undefined;
}
