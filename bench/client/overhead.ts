// What a GET of 15 contacts costs, as a multiple of bare fetch and json(), ours and the peers'. Each client runs in a program of
// its own, as it would at work, in turns with bare fetch; the server is this program.
import { fork } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
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

type Fetch = typeof globalThis.fetch;
type Call = () => Promise<unknown>;

const headers = { api_access_token: accessToken };
const params = { params: { path: { account_id: 1 } } };
const urlOf = (baseUrl: string) => `${baseUrl}/api/v1/accounts/1/contacts`;
const bare = (baseUrl: string, fetch: Fetch) => async () => (await fetch(urlOf(baseUrl), { headers })).json();

const clients: Record<string, (baseUrl: string, fetch: Fetch) => Call> = {
  // What a deadline needs at least.
  "fetch with a signal": (baseUrl, fetch) => async () => {
    const { signal } = new AbortController();
    return (await fetch(urlOf(baseUrl), { headers, signal })).json();
  },
  "openapi-fetch": (baseUrl, fetch) => {
    const client = createOpenapiFetch<never>({ baseUrl, fetch, headers }) as unknown as {
      GET(path: string, init: object): Promise<unknown>;
    };
    return () => client.GET(path, params);
  },
  "ours, createClient": (baseUrl, fetch) => {
    const client = createClient({ accessToken, baseUrl, fetch });
    return () => client.GET(path, params);
  },
  "ours, createContacts": (baseUrl, fetch) => {
    const contacts = createContacts({ accessToken, accountId: 1, baseUrl, fetch });
    return () => contacts.list().page(1);
  },
  ky: (baseUrl, fetch) => {
    const client = ky.create({ fetch, headers, retry: 0 });
    return () => client(urlOf(baseUrl)).json();
  },
  axios: (baseUrl, fetch) => async () => {
    const options = { headers, adapter: "fetch", env: { fetch } as never } as const;
    return (await axios.get(urlOf(baseUrl), options)).data;
  },
  "hey-api": (baseUrl, fetch) => {
    heyClient.setConfig({ baseUrl, fetch, headers });
    return () => heyListContacts({ path: { account_id: 1 } });
  },
  redocly: (baseUrl, fetch) => {
    const client = createRedocly(OPERATIONS, { serverUrl: baseUrl, fetch }) as unknown as {
      listContacts(args: { path: { account_id: number } }): Promise<unknown>;
    };
    return () => client.listContacts({ path: { account_id: 1 } });
  },
};

/** Microseconds a call, the median of many rounds. */
interface Costs {
  bare: number;
  client: number;
}

/** Measures in turns, so that a slow moment of the machine meets both. */
async function measure(bareCall: Call, clientCall: Call, batch: number): Promise<Costs> {
  const time = async (call: Call) => {
    const start = performance.now();
    for (let n = 0; n < batch; n += 1) await call();
    return ((performance.now() - start) / batch) * 1000;
  };
  const rounds: Costs[] = [];
  for (let round = 0; round < 24; round += 1)
    rounds.push({ bare: await time(bareCall), client: await time(clientCall) });
  const warm = rounds.slice(4);
  return { bare: median(warm.map((costs) => costs.bare)), client: median(warm.map((costs) => costs.client)) };
}

/** The ratios of all clients, each the middle one of three programs. Without a base URL, calls stay in process. */
async function report(title: string, baseUrl = ""): Promise<(name: string) => number> {
  const ratios = new Map<string, number>();
  const rows: Record<string, string | number>[] = [];
  for (const name of Object.keys(clients)) {
    const runs: Costs[] = [];
    for (let run = 0; run < 3; run += 1) {
      const [costs] = await once(fork(fileURLToPath(import.meta.url), [name, baseUrl]), "message");
      runs.push(costs);
    }
    const ratio = median(runs.map(({ bare, client }) => client / bare));
    ratios.set(name, ratio);
    const [bare, client] = [median(runs.map((run) => run.bare)), median(runs.map((run) => run.client))];
    rows.push({ client: name, "µs a call": client, "bare fetch": bare, ratio });
  }
  table(title, rows);
  return (name) => ratios.get(name) ?? Number.NaN;
}

const [name, baseUrl] = process.argv.slice(2);
const contender = clients[name ?? ""];
if (contender) {
  const responder: Fetch = async () => new Response(body, { headers: json });
  const [base, fetch, batch] = baseUrl ? [baseUrl, globalThis.fetch, 150] : ["http://127.0.0.1", responder, 500];
  process.send?.(await measure(bare(base, fetch), contender(base, fetch), batch));
  process.disconnect?.();
} else {
  const server = createServer((_, response) => response.writeHead(200, json).end(body));
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as { port: number };
  const overLoopback = await report("GET of 15 contacts over loopback", `http://127.0.0.1:${port}`);
  server.close();
  const inProcess = await report("GET of 15 contacts, served in process");
  console.log("");
  // Not claimed of bare fetch over loopback: openapi-fetch alone takes about 1.10 of it, and a deadline adds a signal.
  const ours = "ours, createClient";
  claim("over loopback, times openapi-fetch", overLoopback(ours) / overLoopback("openapi-fetch"), { atMost: 1.15 });
  claim("in process, times bare fetch", inProcess(ours), { atMost: 1.5 });
}
