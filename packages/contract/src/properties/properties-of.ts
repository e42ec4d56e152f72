import type { DescribedOperation } from "@contacts-api/openapi/reader";
import { brokenBodyProperties } from "./broken-bodies.js";
import { pagingProperties } from "./paging.js";
import type { Property } from "./property.js";
import { readingProperties } from "./reading.js";
import { refusalProperties } from "./refusals.js";
import { relationProperties } from "./relations.js";
import { searchingListProperties, searchingProperties } from "./searching.js";
import { writingProperties } from "./writing.js";

/** The properties of the operations that an API has. */
export function propertiesOf(operations: readonly DescribedOperation[]): readonly Property[] {
  const byId = new Map(operations.map((operation) => [operation.operationId, operation]));
  const all = [
    ...readingProperties,
    ...pagingProperties,
    ...(byId.has("searchContacts") ? searchingProperties : searchingListProperties),
    ...writingProperties,
    ...relationProperties,
    ...brokenBodyProperties,
    ...refusalProperties(operations),
  ];
  return all.filter(({ operationId, parameter }) => {
    const parameters = byId.get(operationId)?.parameters;
    return parameters !== undefined && (parameter === undefined || parameters.some(({ name }) => name === parameter));
  });
}
