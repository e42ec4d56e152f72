import { bodyValues, valuesOf } from "@contacts-api/contract/fuzz";
import { apis } from "@contacts-api/openapi";
import { bodiesOf, operationsOf, readDescription } from "@contacts-api/openapi/reader";
import { SchemaValidator } from "@contacts-api/openapi/validator";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const described = apis.flatMap((api) => {
  const description = readDescription(api);
  const validator = new SchemaValidator(description, { formats: false });
  return operationsOf(description).flatMap(({ operationId, requestBody }) =>
    bodiesOf(description, requestBody?.content ?? {}).map((body) => ({
      api,
      operationId,
      description,
      validator,
      body,
    })),
  );
});

describe("the values drawn for a request body", () => {
  it.each(described)("keep to its schema: $api $operationId $body.mediaType", ({ description, validator, body }) => {
    const property = fc.property(bodyValues(description, body), (value) => {
      const fault = validator.fault(body.schema, JSON.parse(JSON.stringify(value)), "body");
      if (fault !== null) throw new Error(fault);
    });
    fc.assert(property, { seed: readSeed(), numRuns: 200 });
  });

  it("are not drawn from a schema with a keyword that would have to be ignored", () => {
    const description = readDescription("inquirly");
    const schema = { type: "string", pattern: "^a" };
    expect(() => valuesOf(description, schema)).toThrow('The schema keyword "pattern" is not understood.');
  });
});

/** `FUZZ_SEED`, or the seed of the sandbox's fuzz. */
function readSeed(): number {
  return Number(process.env.FUZZ_SEED || 410);
}
