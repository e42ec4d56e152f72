import { type Api, type ApiRecord, apiRecords } from "@contacts-api/openapi";
import {
  bodiesOf,
  type DescribedOperation,
  type Description,
  type JsonValue,
  operationsOf,
  type Parameter,
} from "@contacts-api/openapi/reader";

/** A collection in Postman's format 2.1. */
export interface PostmanCollection {
  readonly info: { readonly name: string; readonly description: string; readonly schema: string };
  readonly auth: object;
  readonly variable: readonly { readonly key: string; readonly value: string }[];
  readonly item: readonly PostmanItem[];
}

interface PostmanItem {
  readonly name: string;
  readonly request: {
    readonly method: string;
    readonly description: string;
    readonly url: {
      readonly raw: string;
      readonly host: readonly string[];
      readonly path: readonly string[];
      readonly query: readonly Query[];
    };
    readonly header: readonly { readonly key: string; readonly value: string }[];
    readonly body?: { readonly mode: "raw"; readonly raw: string; readonly options: object };
  };
  readonly event?: readonly object[];
}

interface Query {
  readonly key: string;
  readonly value: string;
  readonly disabled: boolean;
}

/** The operations in an order in which they can be run one after the other: what is deleted comes last. */
const LATE = ["deleteContact"];
const EARLY = ["createContact"];

/** The contact that the requests are about is the one that was created last. */
const KEEP_CONTACT_ID = [
  "const body = pm.response.json();",
  "const contact = body.payload?.contact ?? body.payload ?? body;",
  'pm.collectionVariables.set("contact_id", contact.id ?? body.id);',
];

/** Path parameters, whatever the API calls them, and the variables that stand for them. */
const VARIABLES: Readonly<Record<string, string>> = {
  account_id: "account_id",
  contact_id: "contact_id",
  id: "contact_id",
};

/** One request for each operation of an API, with the first example of its body, to be sent to the sandbox. */
export function postmanCollection(api: Api, description: Description): PostmanCollection {
  const record: ApiRecord = apiRecords[api];
  return {
    info: {
      name: description.info.title,
      description:
        "Run in order against the sandbox (`npx contacts-sandbox`), or set `base_url` and the credential to your own. " +
        "Made from the description; not affiliated with the vendor.",
      schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json",
    },
    auth: record.credential === "keyPair" ? basicAuth : tokenAuth,
    variable: [
      { key: "base_url", value: `http://127.0.0.1:4010/${api}` },
      ...(record.accountInPath ? [{ key: "account_id", value: "1" }] : []),
      { key: "contact_id", value: "1" },
      ...(record.credential === "keyPair"
        ? [
            { key: "api_key", value: "sandbox-key" },
            { key: "api_secret", value: "sandbox-secret" },
          ]
        : [{ key: "access_token", value: "sandbox-admin-token" }]),
    ],
    item: inOrder(operationsOf(description)).map((operation) => itemOf(description, operation)),
  };
}

const basicAuth = {
  type: "basic",
  basic: [
    { key: "username", value: "{{api_key}}", type: "string" },
    { key: "password", value: "{{api_secret}}", type: "string" },
  ],
};

const tokenAuth = {
  type: "apikey",
  apikey: [
    { key: "key", value: "api_access_token", type: "string" },
    { key: "value", value: "{{access_token}}", type: "string" },
    { key: "in", value: "header", type: "string" },
  ],
};

function inOrder(operations: readonly DescribedOperation[]): DescribedOperation[] {
  const rank = ({ operationId }: DescribedOperation) =>
    EARLY.includes(operationId) ? 0 : LATE.includes(operationId) ? 2 : 1;
  return [...operations].sort((one, other) => rank(one) - rank(other));
}

function itemOf(description: Description, described: DescribedOperation): PostmanItem {
  const { operation, operationId, method, parameters } = described;
  const path = described.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => `{{${VARIABLES[name] ?? name}}}`);
  const query = parameters.filter((parameter) => parameter.in === "query").map(queryOf);
  const sent = query.filter(({ disabled }) => !disabled).map(({ key, value }) => `${key}=${value}`);
  const body = exampleOf(description, described);
  return {
    name: operation.summary,
    request: {
      method: method.toUpperCase(),
      description: operation.description ?? "",
      url: {
        raw: `{{base_url}}${path}${sent.length > 0 ? `?${sent.join("&")}` : ""}`,
        host: ["{{base_url}}"],
        path: path.slice(1).split("/"),
        query,
      },
      header: body === undefined ? [] : [{ key: "Content-Type", value: "application/json" }],
      ...(body !== undefined && {
        body: { mode: "raw", raw: JSON.stringify(body, null, 2), options: { raw: { language: "json" } } },
      }),
    },
    ...(operationId === "createContact" && {
      event: [{ listen: "test", script: { type: "text/javascript", exec: KEEP_CONTACT_ID } }],
    }),
  };
}

/** Optional parameters are there, and switched off. */
function queryOf({ name, required = false, schema = {} }: Parameter): Query {
  const value = schema.examples?.[0] ?? schema.default ?? "";
  return { key: name, value: String(value), disabled: !required };
}

function exampleOf(description: Description, { requestBody }: DescribedOperation): JsonValue | undefined {
  const bodies = requestBody === undefined ? [] : bodiesOf(description, requestBody.content);
  const [example] = bodies.find(({ mediaType }) => mediaType === "application/json")?.examples.values() ?? [];
  return example;
}

/** Where the collection of an API is kept, from the project's root. */
export function collectionFile(api: Api): string {
  return `collections/${api}.postman_collection.json`;
}
