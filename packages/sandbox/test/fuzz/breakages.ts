import fc from "fast-check";
import type { DescribedOperation, SecurityScheme } from "../description.js";
import { bodyBreakages, filterBreakages } from "./body-breakages.js";
import { oddCredentials } from "./credentials.js";
import type { Breakage } from "./draft.js";
import { encodingBreakages } from "./encoding-breakages.js";
import { pathBreakages, queryBreakages } from "./url-breakages.js";

/**
 * Ways in which a request to an operation can depart from its description.
 *
 * @param scheme How the API signs callers in.
 */
export function breakages(scheme: SecurityScheme, { operationId }: DescribedOperation): fc.Arbitrary<Breakage> {
  const isFilter = operationId === "filterContacts";
  return fc.oneof(
    { arbitrary: bodyBreakages, weight: 8 },
    { arbitrary: filterBreakages, weight: isFilter ? 8 : 0 },
    { arbitrary: encodingBreakages, weight: 3 },
    { arbitrary: pathBreakages, weight: 3 },
    { arbitrary: queryBreakages, weight: 3 },
    { arbitrary: credentialBreakages(scheme), weight: 2 },
    { arbitrary: methodBreakages, weight: 1 },
    { arbitrary: acceptBreakages, weight: 1 },
  );
}

function credentialBreakages(scheme: SecurityScheme): fc.Arbitrary<Breakage> {
  return oddCredentials(scheme).map((headers) => (draft) => ({ ...draft, headers }));
}

const methodBreakages: fc.Arbitrary<Breakage> = fc
  .constantFrom(..."GET HEAD POST PUT PATCH DELETE OPTIONS LINK PROPFIND QUERY".split(" "))
  .map((method) => (draft) => ({ ...draft, method }));

const acceptBreakages: fc.Arbitrary<Breakage> = fc
  .constantFrom("", ..."*/* text/html application/xml image/png x text/html,application/xml;q=0.9,*/*;q=0.8".split(" "))
  .map((accept) => (draft) => ({ ...draft, headers: { ...draft.headers, accept } }));
