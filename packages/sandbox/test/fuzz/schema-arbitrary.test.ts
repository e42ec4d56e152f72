import { apiIds } from "@contacts-api/sandbox";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { operationsOf, readDescription } from "../description.js";
import { bodyValues } from "./request-arbitrary.js";
import { valuesOf } from "./schema-arbitrary.js";
import { seed } from "./settings.js";

const described = apiIds.flatMap((api) => {
  const description = readDescription(api);
  const ajv = new Ajv2020({ strict: false, validateFormats: false }).addSchema(description, "description");
  return operationsOf(description).flatMap(({ operationId, bodies }) =>
    bodies.map((body) => ({ api, operationId, description, ajv, body })),
  );
});

describe("the values drawn for a request body", () => {
  it.each(described)("keep to its schema: $api $operationId $body.mediaType", ({ description, ajv, body }) => {
    const validate = ajv.compile(JSON.parse(JSON.stringify(body.schema).replaceAll("#/", "description#/")));
    const property = fc.property(bodyValues(description, body), (value) => {
      if (!validate(JSON.parse(JSON.stringify(value)))) throw new Error(ajv.errorsText(validate.errors));
    });
    fc.assert(property, { seed, numRuns: 200 });
  });

  it("are not drawn from a schema with a keyword that would have to be ignored", () => {
    const description = readDescription("inquirly");
    const schema = { type: "string", pattern: "^a" };
    expect(() => valuesOf(description, schema)).toThrow('The schema keyword "pattern" is not understood.');
  });
});
