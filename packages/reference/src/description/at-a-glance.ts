import type { ApiReference, OperationReference } from "./api-reference.js";

/** One row of the comparison: an operation id, and the operation of that id where an API has it. */
export interface ComparedOperation {
  readonly id: string;
  readonly summary: string;
  /** In the order of the APIs. A search may be a list that takes a text. */
  readonly cells: readonly (OperationReference | undefined)[];
}

/** The operations of all APIs under their common ids: those that most APIs have come first. */
export function compareOperations(apis: readonly ApiReference[]): ComparedOperation[] {
  const all = apis.flatMap((api) => api.operations);
  const rows = [...new Set(all.map((operation) => operation.id))].map((id) => ({
    id,
    summary: all.find((operation) => operation.id === id)?.summary ?? id,
    cells: apis.map((api) => api.operations.find((operation) => operation.id === id) ?? substituteFor(id, api)),
  }));
  return rows.sort((a, b) => b.cells.filter(Boolean).length - a.cells.filter(Boolean).length);
}

function substituteFor(id: string, { operations }: ApiReference): OperationReference | undefined {
  return id === "searchContacts" ? operations.find(takesText) : undefined;
}

const takesText = ({ id, parameters }: OperationReference) =>
  id === "listContacts" && parameters.some(({ name }) => name === "q");

/** The query parameters of `listContacts` by what they are for. */
export function listingOf(api: ApiReference) {
  const query = api.operations
    .find((operation) => operation.id === "listContacts")
    ?.parameters.filter((parameter) => parameter.place === "query");
  return {
    paging: query?.filter(({ name }) => /^(page|per_page|page_size|limit|offset|cursor)$/.test(name)) ?? [],
    sorting: query?.filter(({ name }) => /^(sort|direction|order)$/.test(name)) ?? [],
  };
}
