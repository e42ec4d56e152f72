// What a GET of 15 contacts costs, as a multiple of bare fetch and json(), ours and the peers'.
import { createServer } from "node:http";
import { createClient, createContacts } from "@contacts-api/client/99digital";
import axios from "axios";
import ky from "ky";
import createOpenapiFetch from "openapi-fetch";
import { client as heyClient } from "../generated/hey-api/client.gen.js";
import { listContacts as heyListContacts } from "../generated/hey-api/sdk.gen.js";
import { createClient as createRedocly, OPERATIONS } from "../generated/redocly.js";
import { claim, table } from "../report.js";
import { median } from "../statistics.js";

const contact = {
  additional_attributes: { city: "Haifa", country: "Israel", social_profiles: { github: "", twitter: "" } },
  availability_status: "offline",
  email: "alice@acme.example",
  id: 850,
  name: "Alice Example",
  phone_number: "+12025550100",
  blocked: false,
  identifier: "crm-42",
  thumbnail: "",
  custom_attributes: { type: "customer", age: 30 },
  created_at: 1_795_234_487,
  contact_inboxes: [],
};
const body = JSON.stringify({
  meta: { count: 15, current_page: 1 },
  payload: Array.from({ length: 15 }, (_, n) => ({ ...contact, id: n })),
});
const json = { "content-type": "application/json; charset=utf-8" };
const path = "/api/v1/accounts/{account_id}/contacts";
const accessToken = "sandbox-admin-token";

type Call = () => Promise<unknown>;

function calls(baseUrl: string, fetch: typeof globalThis.fetch): Record<string, Call> {
  const url = `${baseUrl}/api/v1/accounts/1/contacts`;
  const headers = { api_access_token: accessToken };
  const params = { params: { path: { account_id: 1 } } };
  const bare = createOpenapiFetch<never>({ baseUrl, fetch, headers }) as unknown as {
    GET(path: string, init: object): Promise<unknown>;
  };
  const client = createClient({ accessToken, baseUrl, fetch });
  const contacts = createContacts({ accessToken, accountId: 1, baseUrl, fetch });
  const redocly = createRedocly(OPERATIONS, { serverUrl: baseUrl, fetch }) as unknown as {
    listContacts(args: { path: { account_id: number } }): Promise<unknown>;
  };
  const kyClient = ky.create({ fetch, headers, retry: 0 });
  heyClient.setConfig({ baseUrl, fetch, headers });
  return {
    "fetch and json()": async () => (await fetch(url, { headers })).json(),
    // What a deadline needs at least.
    "fetch with a signal": async () => (await fetch(url, { headers, signal: new AbortController().signal })).json(),
    "openapi-fetch": () => bare.GET(path, params),
    "ours, createClient": () => client.GET(path, params),
    "ours, createContacts": () => contacts.list().page(1),
    ky: () => kyClient(url).json(),
    axios: async () => (await axios.get(url, { headers, adapter: "fetch", env: { fetch } as never })).data,
    "hey-api": () => heyListContacts({ path: { account_id: 1 } }),
    redocly: () => redocly.listContacts({ path: { account_id: 1 } }),
  };
}

/** Microseconds a call of each, measured in turns so that a slow moment of the machine meets all of them. */
async function measure(contenders: Record<string, Call>, batch: number, rounds: number): Promise<Map<string, number>> {
  const samples = new Map<string, number[]>(Object.keys(contenders).map((name) => [name, []]));
  for (let round = 0; round < rounds + 2; round += 1) {
    for (const [name, call] of Object.entries(contenders)) {
      const start = performance.now();
      for (let n = 0; n < batch; n += 1) await call();
      if (round >= 2) samples.get(name)?.push(((performance.now() - start) / batch) * 1000);
    }
  }
  return new Map([...samples].map(([name, values]) => [name, median(values)]));
}

function report(title: string, results: Map<string, number>, peer: string, bound: number): void {
  const cost = (client: string) => results.get(client) ?? Number.NaN;
  const base = cost("fetch and json()");
  table(
    title,
    [...results].map(([name, value]) => ({ client: name, "µs a call": value, ratio: value / base })),
  );
  console.log("");
  claim(`createClient, times ${peer}`, cost("ours, createClient") / cost(peer), { atMost: bound });
}

const server = createServer((_, response) => response.writeHead(200, json).end(body));
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const { port } = server.address() as { port: number };
const overLoopback = await measure(calls(`http://127.0.0.1:${port}`, fetch), 200, 15);
// openapi-fetch alone costs more than 1.10 times bare fetch, so that ratio is printed and not claimed.
report("GET of 15 contacts over loopback", overLoopback, "openapi-fetch", 1.15);
server.closeAllConnections();
server.close();

const responder: typeof globalThis.fetch = async () => new Response(body, { headers: json });
const inProcess = await measure(calls("http://127.0.0.1", responder), 500, 15);
report("GET of 15 contacts, answered in process", inProcess, "fetch and json()", 1.5);
