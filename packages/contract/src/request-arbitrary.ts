import {
  bodiesOf,
  type DescribedBody,
  type DescribedOperation,
  type Description,
  type JsonValue,
  operationsOf,
  type Parameter,
  securitySchemeOf,
} from "@contacts-api/openapi/reader";
import fc from "fast-check";
import { breakages } from "./breakages/breakages.js";
import type { Callers } from "./callers.js";
import { credentialsOf, type Headers } from "./requests/caller-credentials.js";
import { type Draft, type DraftBody, encodeDraft, encodeText, jsonBody, multipartBody } from "./requests/draft.js";
import type { FuzzRequest } from "./requests/request.js";
import { sensibleFilter } from "./values/filter-conditions.js";
import { valuesOf } from "./values/schema-arbitrary.js";

/** Requests to all operations of a description: as described, or broken in one to three ways. */
export function requestsOf(description: Description, callers: Callers): fc.Arbitrary<FuzzRequest> {
  const scheme = securitySchemeOf(description);
  const headers = credentialsOf(scheme, callers.administrator);
  const perOperation = operationsOf(description).map((operation) => {
    const broken = fc.array(breakages(scheme, callers, operation), { minLength: 1, maxLength: 3 });
    const requests = fc
      .tuple(validDrafts(description, operation, headers), fc.oneof(fc.constant([]), broken))
      .map(([draft, ways]) => encodeDraft(ways.reduce((sofar, breakage) => breakage(sofar), draft)));
    // Bodies hold more that can go wrong.
    return { arbitrary: requests, weight: operation.requestBody === undefined ? 1 : 3 };
  });
  return fc.oneof(...perOperation);
}

/** @param headers Credentials. */
function validDrafts(description: Description, operation: DescribedOperation, headers: Headers): fc.Arbitrary<Draft> {
  return fc
    .record({
      path: pathParameters(description, operation),
      query: queryOf(description, operation),
      body: bodyOf(description, operation),
    })
    .map(({ path, query, body }) => ({
      operationId: operation.operationId,
      method: operation.method.toUpperCase(),
      template: operation.path,
      pathParameters: path,
      extension: "",
      query,
      headers,
      body,
    }));
}

function pathParameters(
  description: Description,
  { parameters }: DescribedOperation,
): fc.Arbitrary<Record<string, string>> {
  const inPath = parameters.filter((parameter) => parameter.in === "path");
  return fc.record(
    Object.fromEntries(
      inPath.map(({ name, schema = {} }) => [
        name,
        valuesOf(description, schema, name).map((value) => encodeText(String(value))),
      ]),
    ),
  );
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
function queryPair(description: Description, { name, schema = {} }: Parameter): fc.Arbitrary<string> {
  return valuesOf(description, schema, name).map(
    (value) =>
      `${name}=${[value]
        .flat()
        .map((element) => encodeText(String(element)))
        .join(",")}`,
  );
}

function bodyOf(description: Description, { requestBody }: DescribedOperation): fc.Arbitrary<DraftBody | null> {
  if (requestBody === undefined) return fc.constant(null);
  const bodies = bodiesOf(description, requestBody.content);
  return fc.oneof(...bodies.map((body) => bodyValues(description, body).map((value) => encoded(body, value))));
}

/** Values of the schema, and now and then one of the named examples. */
export function bodyValues(description: Description, { schema, examples }: DescribedBody): fc.Arbitrary<JsonValue> {
  return fc.oneof(
    { arbitrary: valuesOf(description, schema).map(sensibleFilter), weight: 8 },
    { arbitrary: valuesOf(description, schema), weight: 1 },
    { arbitrary: fc.constantFrom(...examples.values()), weight: 1 },
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
