import { valuesOf } from "@contacts-api/contract/fuzz";
import { apis } from "@contacts-api/openapi";
import {
  bodiesOf,
  type JsonValue,
  operationsOf,
  readDescription,
  resolveSchema,
  type Schema,
} from "@contacts-api/openapi/reader";
import { SchemaValidator } from "@contacts-api/openapi/validator";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { credentialOf, entries, pathOf, statusOf } from "./checks.js";

/** Values that are wrong in most places. */
const JUNK: readonly (JsonValue | undefined)[] = [
  undefined,
  null,
  true,
  0,
  1.5,
  "",
  "x",
  "2026-02-30T00:00:00Z",
  [],
  {},
];

/** The value with the part at one of its places replaced, or left out. */
function withJunk(value: JsonValue, place: number, junk: JsonValue | undefined): JsonValue {
  const places = countPlaces(value);
  return replaceAt(value, place % places, junk) ?? null;
}

function countPlaces(value: JsonValue | undefined): number {
  if (typeof value !== "object" || value === null) return 1;
  return Object.values(value).reduce((sum: number, part) => sum + countPlaces(part), 1);
}

function replaceAt(value: JsonValue | undefined, place: number, junk: JsonValue | undefined): JsonValue | undefined {
  if (place === 0 || typeof value !== "object" || value === null) return junk;
  let next = place - 1;
  const parts = Object.entries(value).map(([key, part]) => {
    const size = countPlaces(part);
    const isHere = next >= 0 && next < size;
    const replaced = isHere ? replaceAt(part, next, junk) : part;
    next -= size;
    return [key, replaced] as const;
  });
  if (Array.isArray(value)) return parts.map(([, part]) => part ?? null);
  return Object.fromEntries(parts.filter(([, part]) => part !== undefined));
}

const responses = apis.flatMap((api) => {
  const description = readDescription(api);
  const ajv = new SchemaValidator(description);
  return operationsOf(description).flatMap((operation) =>
    [...operation.responses].flatMap(([status, { content }]) =>
      bodiesOf(description, content ?? {})
        .filter(({ mediaType }) => mediaType === "application/json")
        .map(({ schema, examples }) => ({ api, description, ajv, operation, status, schema, examples })),
    ),
  );
});

/** Values of a schema, and its examples, some of them with a part that is wrong. */
function bodies(description: ReturnType<typeof readDescription>, schema: Schema, examples: Iterable<JsonValue>) {
  const whole = fc.oneof(valuesOf(description, resolveSchema(description, schema)), fc.constantFrom(...examples));
  const broken = fc
    .tuple(whole, fc.nat(), fc.constantFrom(...JUNK))
    .map(([value, place, junk]) => withJunk(JSON.parse(JSON.stringify(value)), place, junk));
  return fc.oneof(whole, broken);
}

describe("the compiled validators", () => {
  it.each(responses)("judge as Ajv does: $api $operation.operationId $status", async (response) => {
    const { api, description, ajv, operation, status, schema, examples } = response;
    const request = { method: operation.method, url: pathOf(operation), headers: credentialOf(api) };
    const seen = { kept: 0, broken: 0 };
    const property = fc.asyncProperty(bodies(description, schema, examples.values()), async (value) => {
      const body = JSON.stringify(value);
      const received = { status: statusOf(status), headers: { "content-type": "application/json" }, body };
      const { violations } = await entries[api].checkExchange({ request, response: received });
      const found = violations.filter((violation) => violation.in === "response");
      const fault = ajv.fault(schema, JSON.parse(body), "body");
      expect(found.length > 0, fault ?? "Ajv finds no fault").toBe(fault !== null);
      seen[fault === null ? "kept" : "broken"] += 1;
    });
    await fc.assert(property, { seed: Number(process.env.FUZZ_SEED || 410), numRuns: 150 });
    expect(Math.min(seen.kept, seen.broken)).toBeGreaterThan(5);
  });
});
