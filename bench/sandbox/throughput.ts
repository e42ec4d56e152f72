// Requests a second over loopback, and the time to the first response, beside two mock servers that keep no state.
import { createSandbox } from "@contacts-api/sandbox";
import autocannon from "autocannon";
import { claim, table } from "../report.js";
import { median } from "../statistics.js";
import { headers, type Running, servers, start } from "./servers.js";

const rounds = 3;
const seconds = 4;
const connections = 32;
let serial = 0;

const newContact = () => {
  serial += 1;
  return JSON.stringify({ inbox_id: 1, name: `Contact ${serial}`, email: `contact.${serial}@acme.example` });
};

async function requestsPerSecond({ baseUrl }: Running, operation: "list" | "create"): Promise<number> {
  const url = `${baseUrl}/api/v1/accounts/1/contacts`;
  const create: autocannon.Request = {
    method: "POST",
    headers: { ...headers, "content-type": "application/json" },
    setupRequest: (request) => ({ ...request, body: newContact() }),
  };
  const list: autocannon.Request = {
    method: "GET",
    path: "/".concat(new URL(url).pathname.slice(1), "?sort=name"),
    headers,
  };
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    requests: [operation === "list" ? list : create],
  });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${operation}: ${result.non2xx} refused, ${result.errors} failed at ${url}`);
  }
  return result.requests.average;
}

async function measure() {
  const rows: Array<{ server: string; "first response ms": number; "list req/s": number; "create req/s": number }> = [];
  for (const server of servers) {
    const samples = { first: [] as number[], list: [] as number[], create: [] as number[] };
    for (let round = 0; round < rounds; round += 1) {
      const running = await start(server);
      samples.first.push(running.firstResponse);
      for (let n = 0; n < 100; n += 1) await post(running.baseUrl);
      samples.list.push(await requestsPerSecond(running, "list"));
      samples.create.push(await requestsPerSecond(running, "create"));
      await running.stop();
    }
    rows.push({
      server: server.name,
      "first response ms": median(samples.first),
      "list req/s": median(samples.list),
      "create req/s": median(samples.create),
    });
  }
  return rows;
}

async function post(baseUrl: string): Promise<void> {
  const init = { method: "POST", headers: { ...headers, "content-type": "application/json" }, body: newContact() };
  await (await fetch(`${baseUrl}/api/v1/accounts/1/contacts`, init)).arrayBuffer();
}

/** Calls a second of the same list, without a port. */
async function inProcessPerSecond(): Promise<number> {
  const sandbox = createSandbox();
  const url = `${sandbox.baseUrl("99digital")}/api/v1/accounts/1/contacts`;
  const json = { ...headers, "content-type": "application/json" };
  for (let n = 0; n < 100; n += 1)
    await sandbox.fetch(new Request(url, { method: "POST", headers: json, body: newContact() }));
  const until = performance.now() + seconds * 1000;
  let calls = 0;
  for (; performance.now() < until; calls += 1) {
    const response = await sandbox.fetch(new Request(`${url}?sort=name`, { headers }));
    await response.arrayBuffer();
  }
  return calls / seconds;
}

const rows = await measure();
const inProcess = await inProcessPerSecond();
table(`Mock servers over loopback, ${connections} connections, median of ${rounds} × ${seconds} s`, rows);
console.log(
  `  contacts-sandbox in process, one call at a time: ${Math.round(inProcess).toLocaleString("en")} list/s\n`,
);
const [ours, realistic, prism, scalar] = rows;
if (!ours || !realistic || !prism || !scalar) throw new Error("A server is missing.");
for (const operation of ["list req/s", "create req/s"] as const) {
  const better = Math.max(prism[operation], scalar[operation]);
  claim(`${operation}, times the better peer`, ours[operation] / better, { atLeast: 2 });
  claim(`${operation} with --realism, times the better peer`, realistic[operation] / better, { atLeast: 1 });
}
claim("first response, times sooner than Prism", prism["first response ms"] / ours["first response ms"], {
  atLeast: 5,
});
claim("in process, times loopback", inProcess / ours["list req/s"], { atLeast: 1 });
