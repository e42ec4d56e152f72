import type { DescribedOperation, SecurityScheme } from "@contacts-api/openapi/reader";
import fc from "fast-check";
import type { Callers } from "../callers.js";
import type { Breakage } from "../requests/draft.js";
import { bodyBreakages, filterBreakages } from "./body-breakages.js";
import { credentialBreakages } from "./credential-breakages.js";
import { encodingBreakages } from "./encoding-breakages.js";
import { pathBreakages, queryBreakages } from "./url-breakages.js";

/**
 * Ways in which a request to an operation can depart from its description.
 *
 * @param scheme How the API signs callers in.
 */
export function breakages(
  scheme: SecurityScheme,
  callers: Callers,
  { operationId }: DescribedOperation,
): fc.Arbitrary<Breakage> {
  const isFilter = operationId === "filterContacts";
  return fc.oneof(
    { arbitrary: bodyBreakages, weight: 8 },
    { arbitrary: filterBreakages, weight: isFilter ? 8 : 0 },
    { arbitrary: encodingBreakages, weight: 3 },
    { arbitrary: pathBreakages, weight: 3 },
    { arbitrary: queryBreakages, weight: 3 },
    { arbitrary: credentialBreakages(scheme, callers), weight: 2 },
    { arbitrary: methodBreakages, weight: 1 },
    { arbitrary: acceptBreakages, weight: 1 },
  );
}

const methodBreakages: fc.Arbitrary<Breakage> = fc
  .constantFrom(..."GET HEAD POST PUT PATCH DELETE OPTIONS LINK PROPFIND QUERY".split(" "))
  .map((method) => (draft) => ({ ...draft, method }));

const acceptBreakages: fc.Arbitrary<Breakage> = fc
  .constantFrom("", ..."*/* text/html application/xml image/png x text/html,application/xml;q=0.9,*/*;q=0.8".split(" "))
  .map((accept) => (draft) => ({ ...draft, headers: { ...draft.headers, accept } }));
