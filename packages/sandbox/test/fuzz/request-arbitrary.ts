import fc from "fast-check";
import {
  type DescribedBody,
  type DescribedOperation,
  type Description,
  operationsOf,
  type ParameterObject,
  securitySchemeOf,
} from "../description.js";
import { breakages } from "./breakages.js";
import { credentialsOf } from "./credentials.js";
import { type Draft, type DraftBody, encodeDraft, encodeText, jsonBody, multipartBody } from "./draft.js";
import { sensibleFilter } from "./filter-conditions.js";
import type { JsonValue } from "./json.js";
import type { FuzzRequest } from "./request.js";
import { valuesOf } from "./schema-arbitrary.js";

/** Requests to all operations of a description: as described, or broken in one to three ways. */
export function requestsOf(description: Description): fc.Arbitrary<FuzzRequest> {
  const scheme = securitySchemeOf(description);
  const perOperation = operationsOf(description).map((operation) => {
    const broken = fc.array(breakages(scheme, operation), { minLength: 1, maxLength: 3 });
    const requests = fc
      .tuple(validDrafts(description, operation), fc.oneof(fc.constant([]), broken))
      .map(([draft, ways]) => encodeDraft(ways.reduce((sofar, breakage) => breakage(sofar), draft)));
    // Bodies hold more that can go wrong.
    return { arbitrary: requests, weight: operation.bodies.length === 0 ? 1 : 3 };
  });
  return fc.oneof(...perOperation);
}

/** Requests that keep to the description, by an administrator of account 1. */
function validDrafts(description: Description, operation: DescribedOperation): fc.Arbitrary<Draft> {
  const scheme = securitySchemeOf(description);
  return fc
    .record({
      path: pathParameters(description, operation),
      query: queryOf(description, operation),
      body: bodyOf(description, operation),
    })
    .map(({ path, query, body }) => ({
      operationId: operation.operationId,
      method: operation.method,
      template: operation.template,
      pathParameters: path,
      extension: "",
      query,
      headers: credentialsOf(scheme, "administrator"),
      body,
    }));
}

function pathParameters(description: Description, { parameters }: DescribedOperation) {
  const inPath = parameters.filter((parameter) => parameter.in === "path");
  return fc.record(
    Object.fromEntries(
      inPath.map(({ name, schema }) => [
        name,
        valuesOf(description, schema, name).map((value) => encodeText(String(value))),
      ]),
    ),
  ) as fc.Arbitrary<Record<string, string>>;
}

function queryOf(description: Description, { parameters }: DescribedOperation): fc.Arbitrary<string[]> {
  const pairs = parameters
    .filter((parameter) => parameter.in === "query")
    .map((parameter) => {
      const pair = queryPair(description, parameter);
      return parameter.required === true ? pair : fc.option(pair, { nil: null });
    });
  return fc.tuple(...pairs).map((sent) => sent.filter((pair) => pair !== null));
}

/** In OpenAPI's style `form`, with arrays joined by commas. */
function queryPair(description: Description, { name, schema }: ParameterObject): fc.Arbitrary<string> {
  return valuesOf(description, schema, name).map(
    (value) =>
      `${name}=${[value]
        .flat()
        .map((element) => encodeText(String(element)))
        .join(",")}`,
  );
}

function bodyOf(description: Description, { bodies }: DescribedOperation): fc.Arbitrary<DraftBody | null> {
  if (bodies.length === 0) return fc.constant(null);
  return fc.oneof(...bodies.map((body) => bodyValues(description, body).map((value) => encoded(body, value))));
}

/** Values of the schema, and now and then one of the named examples. */
export function bodyValues(description: Description, { schema, examples }: DescribedBody): fc.Arbitrary<JsonValue> {
  return fc.oneof(
    { arbitrary: valuesOf(description, schema).map(sensibleFilter), weight: 8 },
    { arbitrary: valuesOf(description, schema), weight: 1 },
    { arbitrary: fc.constantFrom(...Object.values(examples)), weight: 1 },
  );
}

function encoded({ mediaType }: DescribedBody, value: JsonValue): DraftBody {
  switch (mediaType) {
    case "application/json":
      return jsonBody(value);
    case "multipart/form-data":
      return multipartBody(value);
    default:
      throw new Error(`Bodies of the type ${mediaType} are not understood.`);
  }
}
