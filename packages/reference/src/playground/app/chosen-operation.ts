import type { Api } from "@contacts-api/openapi";
import type { PlayableApi, PlayableOperation } from "../playable.js";

/** The operation that is shown. */
export interface Chosen {
  readonly api: PlayableApi;
  readonly operation: PlayableOperation;
}

/** The operation that the fragment of the URL names, such as `#99digital-createContact`; else that of the first API. */
export function chosenBy(hash: string, apis: readonly PlayableApi[]): Chosen {
  const [id, operationId] = hash.slice(1).split("-");
  return chosenOf(id, operationId, apis);
}

/** An operation by its ID; the one that creates a contact where the API has no such operation. */
export function chosenOf(
  id: string | undefined,
  operationId: string | undefined,
  apis: readonly PlayableApi[],
): Chosen {
  const api = apis.find((candidate) => candidate.id === id) ?? apis[0];
  const operation =
    api?.operations.find((candidate) => candidate.id === operationId) ??
    api?.operations.find((candidate) => candidate.id === "createContact");
  if (api === undefined || operation === undefined) throw new Error("There is no operation to choose.");
  return { api, operation };
}

export function hashOf(api: Api, operationId: string): string {
  return `#${api}-${operationId}`;
}
