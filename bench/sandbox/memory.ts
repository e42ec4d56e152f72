// Resident memory of the contacts-sandbox command while it holds 100,000 contacts, created over HTTP and listed in two orders.
import { execFileSync } from "node:child_process";
import { claim } from "../report.js";
import { headers, servers, start } from "./servers.js";

const size = 100_000;
const connections = 16;
const [sandbox] = servers;
if (!sandbox) throw new Error("The sandbox is missing.");

const running = await start(sandbox);
const url = `${running.baseUrl}/api/v1/accounts/1/contacts`;
const megabytes = () => Number(execFileSync("ps", ["-o", "rss=", "-p", `${running.pid}`], { encoding: "utf8" })) / 1024;
const json = { ...headers, "content-type": "application/json" };
const empty = megabytes();

let next = 0;
async function createSome(): Promise<void> {
  while (next < size) {
    const n = next++;
    const body = JSON.stringify({ name: `Contact ${n}`, email: `c${n}@acme.example`, identifier: `crm-${n}` });
    const response = await fetch(url, { method: "POST", headers: json, body });
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`Contact ${n} got ${response.status}.`);
  }
}
await Promise.all(Array.from({ length: connections }, createSome));
for (const query of ["", "?sort=name"]) await (await fetch(url + query, { headers })).arrayBuffer();

console.log(`\ncontacts-sandbox: ${empty.toFixed(0)} MB resident when empty`);
claim(`with ${size.toLocaleString("en")} contacts, MB resident`, megabytes(), { atMost: 250 });
await running.stop();
