import * as digital from "@contacts-api/client/99digital";
import * as engagelab from "@contacts-api/client/engagelab";
import * as inquirly from "@contacts-api/client/inquirly";
import type { Api } from "@contacts-api/openapi";
import type { SampledRequest } from "@contacts-api/openapi/samples";
import type { Caller } from "./credentials.js";
import type { Fetch } from "./exchange.js";

interface Connection extends Caller {
  readonly fetch: Fetch;
}

/** The client that sends: the documented operation as it is, or the method that also finds out what became of a lost response. */
export type Sender = "createClient" | "createContacts";

/** Milliseconds that one attempt may take. */
const TIMEOUT = 5000;

/**
 * Sends a request with the typed client of its API. Resolves and rejects as the client does.
 *
 * @param file What the request's field for a file holds; `createContacts` alone sends it.
 */
export async function send(
  api: Api,
  connection: Connection,
  sender: Sender,
  request: SampledRequest,
  file: File | undefined,
): Promise<unknown> {
  if (sender === "createContacts") return create(api, connection, request, file);
  const { pathParameters: path, queryParameters: query, body, method } = request;
  const options = { params: { path, query }, ...(body === undefined ? {} : { body }) };
  const { data, error } = await requesterOf(api, connection)(method.toLowerCase(), request.path, options);
  return error === undefined ? { data } : { error };
}

type Requester = (
  method: string,
  path: string,
  options: object,
) => Promise<{ readonly data?: unknown; readonly error?: unknown }>;

function requesterOf(api: Api, connection: Connection): Requester {
  const options = optionsOf(connection);
  const client =
    api === "99digital"
      ? digital.createClient(options)
      : api === "inquirly"
        ? inquirly.createClient(options)
        : engagelab.createClient(options);
  // The types of an operation are those of its path, which is chosen at run time.
  return client.request as unknown as Requester;
}

function create(
  api: Api,
  connection: Connection,
  { pathParameters, body, files }: SampledRequest,
  file: File | undefined,
): Promise<unknown> {
  const options = { ...optionsOf(connection), accountId: Number(pathParameters.account_id) };
  // The fields are those that the page shows, and are checked there.
  const contents = Object.fromEntries(files.map((name) => [name, file]));
  const fields = inCamelCase({ ...Object(body), ...contents }) as unknown as digital.CreateContact;
  if (api === "99digital") return digital.createContacts(options).create(fields);
  if (api === "inquirly") return inquirly.createContacts(options).create(fields);
  return engagelab.createContacts(options).create(fields);
}

function optionsOf({ key, secret, baseUrl, fetch }: Connection) {
  return { accessToken: secret, apiKey: key, apiSecret: secret, baseUrl, fetch, timeout: TIMEOUT };
}

function inCamelCase(body: unknown): Record<string, unknown> {
  const fields = Object.entries(body ?? {});
  return Object.fromEntries(
    fields.map(([name, value]) => [name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()), value]),
  );
}
