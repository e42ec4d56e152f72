import { SequenceSender, Tally } from "@contacts-api/contract/checks";
import { requestsOf } from "@contacts-api/contract/fuzz";
import { operationsOf, readDescription } from "@contacts-api/openapi/reader";
import { type ApiId, apiIds } from "@contacts-api/sandbox";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { knownServerErrors } from "./known-server-errors.js";
import { callers, secret } from "./seed.js";
import { DEFAULT_RUNS, runs, seed } from "./settings.js";
import { freshTarget } from "./target.js";

const tally = new Tally();

async function fuzz(api: ApiId): Promise<void> {
  const description = readDescription(api);
  const sender = new SequenceSender({ api, description, callers, secret, knownServerErrors });
  const profiles = fc.constantFrom("4.10", "4.10", "documented");
  const sequences = fc.array(requestsOf(description, callers), { minLength: 1, maxLength: 45, size: "max" });
  const property = fc.asyncProperty(profiles, sequences, (profile, requests) =>
    sender.send(freshTarget(profile), requests, tally),
  );
  await fc.assert(property, { seed, numRuns: runs * operationsOf(description).length });
}

describe("any sequence of requests, valid or broken", { timeout: runs * 3_600 }, () => {
  it.each(apiIds)("is answered by %s as its description says and keeps the store whole", fuzz);
});

/** Counts what the tests above sent; a shorter run is not expected to get everywhere. */
describe.skipIf(runs < DEFAULT_RUNS)("the requests that were sent", () => {
  it("are at least 20,000", ({ annotate }) => {
    expect(tally.requests).toBeGreaterThanOrEqual(20_000);
    return annotate(tally.toString());
  });

  it.each(apiIds)("reach every operation of %s with success", (api) => {
    const neglected = operationsOf(readDescription(api))
      .map(({ operationId }) => `${api} ${operationId}`)
      .filter((name) => tally.countsOf(name).sent < 5 * runs || tally.countsOf(name).accepted < runs);
    expect(neglected).toEqual([]);
  });

  it.each(knownServerErrors.map((error) => [error.section, error.standing, error.cause, error] as const))(
    "meet upstream's failure of §%s, %s: %s",
    (_section, _standing, _cause, error) => {
      expect(tally.errorsOf(error)).toBeGreaterThan(0);
    },
  );
});
