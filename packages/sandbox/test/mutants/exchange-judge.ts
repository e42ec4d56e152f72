import * as ninetyNineDigital from "@contacts-api/contract/99digital";
import * as engagelab from "@contacts-api/contract/engagelab";
import * as inquirly from "@contacts-api/contract/inquirly";
import { type Api, apiRecords } from "@contacts-api/openapi";
import { bodiesOf, operationsOf, readDescription } from "@contacts-api/openapi/reader";
import type { Judge, Serve } from "./mutant.js";

const checks = {
  "99digital": ninetyNineDigital.checkExchange,
  inquirly: inquirly.checkExchange,
  engagelab: engagelab.checkExchange,
};

const HOST = "http://localhost";

interface Call {
  readonly operationId: string;
  /** Default: contact 1 of account 1. */
  readonly contactId?: number;
  readonly accountId?: number;
  readonly query?: string;
  readonly body?: string | object;
  readonly credential?: "right" | "wrong" | "none";
}

/** A response to a described request, as a server gave it. */
export interface RecordedResponse {
  readonly operationId: string;
  readonly request: Request;
  readonly response: Response;
  /** Whether it is an example of the description, whose request is made up. */
  readonly isExample: boolean;
}

/** Calls every operation in each way for which a response is described. */
export async function recordResponses(api: Api, serve: Serve): Promise<RecordedResponse[]> {
  const operations = new Map(operationsOf(readDescription(api)).map((operation) => [operation.operationId, operation]));
  const recorded: RecordedResponse[] = [];
  for (const call of callsOf(api)) {
    const operation = operations.get(call.operationId);
    if (operation === undefined) continue;
    const request = requestOf(api, operation.method, operation.path, call);
    const response = await serve(request.clone());
    recorded.push({ operationId: call.operationId, request, response, isExample: false });
  }
  return recorded;
}

/** The examples of the descriptions, as responses to requests of their operations. */
export function exampleResponses(api: Api): RecordedResponse[] {
  const description = readDescription(api);
  return operationsOf(description).flatMap(({ operationId, method, path, responses }) =>
    [...responses].flatMap(([status, { content = {} }]) =>
      bodiesOf(description, content).flatMap(({ mediaType, examples }) =>
        [...examples.values()].map((example) => {
          const body = typeof example === "string" ? example : JSON.stringify(example);
          const headers = { "content-type": mediaType };
          const response = new Response(body, { status: status === "default" ? 599 : Number(status), headers });
          return { operationId, request: requestOf(api, method, path, { operationId }), response, isExample: true };
        }),
      ),
    ),
  );
}

/** What a response breaks in its description. */
export async function findings(
  api: Api,
  { request, response }: Pick<RecordedResponse, "request" | "response">,
): Promise<string[]> {
  const { violations } = await checks[api]({ request, response });
  return violations.filter((violation) => violation.in === "response").map(({ message }) => message);
}

/** Notices what a single exchange shows. */
export const exchangeJudge: Judge = {
  name: "checkExchange",
  async judge(api, serve) {
    const recorded = await recordResponses(api, serve);
    return (await Promise.all(recorded.map((one) => findings(api, one)))).flat();
  },
};

function requestOf(api: Api, method: string, path: string, call: Call): Request {
  const { accountId = 1, contactId = 1, query = "", body, credential = "right" } = call;
  const below = path.replace("{account_id}", String(accountId)).replaceAll(/\{\w+\}/g, String(contactId));
  return new Request(`${HOST}/${api}${below}${query}`, {
    method: method.toUpperCase(),
    headers: { accept: "application/json", "content-type": "application/json", ...credentialOf(api, credential) },
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
}

function credentialOf(api: Api, credential: "right" | "wrong" | "none"): Record<string, string> {
  if (credential === "none") return {};
  const isRight = credential === "right";
  if (apiRecords[api].credential === "accessToken") {
    return { api_access_token: isRight ? "sandbox-admin-token" : "wrong-token" };
  }
  return { authorization: `Basic ${btoa(isRight ? "sandbox-key:sandbox-secret" : "wrong-key:wrong-secret")}` };
}

const condition = { attribute_key: "email", filter_operator: "contains", values: ["acme"], query_operator: null };
const UNKNOWN = 4_711_000;

/** What each operation is sent with when nothing is wrong. */
const bodies: Readonly<Record<string, object>> = {
  createContact: { inbox_id: 407, name: "Mutant", email: "mutant@acme.example", identifier: "mutant" },
  updateContact: { name: "Changed", custom_attributes: { seats: 5 } },
  filterContacts: { payload: [condition] },
  setContactLabels: { labels: ["vip", "new"] },
  createContactInbox: { inbox_id: 407 },
};

function callsOf(api: Api): Call[] {
  const operations = operationsOf(readDescription(api));
  const usual = operations
    .filter(({ operationId }) => operationId !== "deleteContact")
    .map(({ operationId }): Call => {
      const body = bodies[operationId];
      const query = operationId === "searchContacts" ? "?q=contact" : "";
      return { operationId, query, ...(body !== undefined && { body }) };
    });
  const refused = operations.flatMap(({ operationId, requestBody, path }): Call[] => {
    const call = usual.find((one) => one.operationId === operationId) ?? { operationId };
    return [
      { ...call, credential: "none" },
      { ...call, credential: "wrong" },
      { ...call, accountId: UNKNOWN },
      ...(/\{(?:contact_)?id\}/.test(path) ? [{ ...call, contactId: UNKNOWN }] : []),
      ...(requestBody === undefined ? [] : [{ ...call, body: "{" }]),
    ];
  });
  return [
    ...usual,
    { operationId: "listContacts", query: "?page=2&sort=name" },
    { operationId: "createContact", body: { inbox_id: 407, email: "contact-1@acme.example" } },
    { operationId: "createContact", body: { inbox_id: UNKNOWN } },
    { operationId: "updateContact", body: { email: "contact-2@acme.example" } },
    { operationId: "filterContacts", body: { payload: [{ ...condition, attribute_key: "shoe_size" }] } },
    ...refused,
    { operationId: "deleteContact", contactId: 3 },
  ];
}
