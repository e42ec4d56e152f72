import { apiRecords, apis } from "@contacts-api/openapi";

/** What the vendors call their products, as a part of a sentence: "A, B and C". */
export function productNamesInWords(): string {
  const names = apis.map((api) => apiRecords[api].productName);
  return new Intl.ListFormat("en-GB", { type: "conjunction" }).format(names);
}
