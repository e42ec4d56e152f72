import type { ApiReference } from "../description/api-reference.js";
import type { Place } from "../description/contradictions.js";
import { type Block, type OutlinedPage, section, text } from "../outline/outline.js";
import { siteLink } from "../site-url.js";
import { inWords, nameOf, operationLink, paths, schemasPath } from "./paths.js";

/** Every contradiction of the vendors' pages. */
export function contradictionsPage(apis: readonly ApiReference[]): OutlinedPage {
  const counts = apis.map((api) => `${api.contradictions.length} in those of ${nameOf(api)}`);
  return {
    path: paths.contradictions,
    title: "Contradictions in the vendors’ pages",
    summary:
      "Where the vendors’ pages disagree with each other or leave two readings open, and what is described here.",
    blocks: [
      text(`There are ${inWords(counts)}. A number, such as C3, is the same wherever the contradiction is noted.`),
      ...apis.map((api) => section(api.id, nameOf(api), contradictionsOfApi(api, `${api.id}-`))),
    ],
  };
}

/** The contradictions of an API, each with the places that carry it. */
export function contradictionsOfApi(api: ApiReference, prefix: string): Block[] {
  return api.contradictions.map(({ places, pages, ...contradiction }) => ({
    kind: "contradiction",
    contradiction,
    places: places.map((place) => placeLink(api, place)).join(", "),
    pages,
    seen: api.sources,
    id: `${prefix}${contradiction.id}`,
  }));
}

function placeLink(api: ApiReference, { kind, name }: Place): string {
  const operation = api.operations.find(({ id }) => id === name);
  if (kind === "operation" && operation !== undefined) return operationLink(api, operation);
  const isShown = kind === "schema" && api.schemas.some((schema) => schema.name === name);
  return isShown ? siteLink(name, schemasPath(api), `schema-${name}`) : `\`${name}\``;
}
