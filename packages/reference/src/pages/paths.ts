import { apiRecords } from "@contacts-api/openapi";
import type { ApiReference, OperationReference } from "../description/api-reference.js";
import { siteLink } from "../site-url.js";

/** Folders of the pages that several pages link to, below the root of the site. */
export const paths = {
  changes: "changes/",
  contradictions: "contradictions/",
  errors: "errors/",
  evidence: "evidence/",
  guides: "guides/",
  playground: "playground/",
  recordings: "recordings/",
  serverPlayground: "playground/server/",
} as const;

export function operationPath(api: ApiReference, { id }: OperationReference): string {
  return `${api.id}/${id}/`;
}

/** Names an operation on the page of the playground, which then shows it. */
export function playgroundAnchor(api: ApiReference, operation: OperationReference): string {
  return `${api.id}-${operation.id}`;
}

/** The page with an operation in every language. */
export function samplesPath(api: ApiReference, operation: OperationReference): string {
  return `${operationPath(api, operation)}samples/`;
}

/** The page with the schemas that types name. */
export function schemasPath({ id }: ApiReference): string {
  return `${id}/schemas/`;
}

export function comparisonPath(operationId: string): string {
  return `compare/${operationId}/`;
}

/** What the vendor calls the product. */
export function nameOf({ id }: ApiReference): string {
  return apiRecords[id].productName;
}

export function operationLink(api: ApiReference, operation: OperationReference): string {
  return siteLink(operation.summary, operationPath(api, operation));
}

/** A list in words: "A, B and C". */
export function inWords(parts: readonly string[]): string {
  return new Intl.ListFormat("en-GB", { type: "conjunction" }).format(parts);
}
