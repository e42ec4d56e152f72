// What a call costs with 100,000 contacts, as a multiple of the same call with 100.
import { createSandbox } from "@contacts-api/sandbox";
import { claim, table } from "../report.js";
import { millisecondsPerCall } from "../statistics.js";
import { headers } from "./servers.js";

const few = 100;
const many = 100_000;

async function filled(size: number) {
  const sandbox = createSandbox();
  const base = `${sandbox.baseUrl("99digital")}/api/v1/accounts/1/contacts`;
  const send = async (path: string, method = "GET", body?: unknown) => {
    const init = { method, headers: { ...headers, "content-type": "application/json" } };
    const response = await sandbox.fetch(
      new Request(base + path, body === undefined ? init : { ...init, body: JSON.stringify(body) }),
    );
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return text;
  };
  for (let n = 0; n < size; n += 1) {
    await send("", "POST", {
      name: `Contact ${(n * 7919) % size}`,
      email: `c${n}@acme.example`,
      identifier: `crm-${n}`,
    });
  }
  return send;
}

type Send = Awaited<ReturnType<typeof filled>>;

const condition = { attribute_key: "email", filter_operator: "contains", values: ["c77@"], query_operator: null };
const calls: Record<string, { run: (send: Send) => Promise<string>; times: number; bound: number }> = {
  get: { run: (send) => send("/50"), times: 500, bound: 3 },
  "list page 1": { run: (send) => send(""), times: 200, bound: 3 },
  "list page 4": { run: (send) => send("?page=4"), times: 200, bound: 3 },
  "list sort=name": { run: (send) => send("?sort=name"), times: 200, bound: 3 },
  "list sort=-last_activity_at": { run: (send) => send("?sort=-last_activity_at"), times: 200, bound: 3 },
  "list sort=name between updates": {
    run: async (send) => {
      await send("/50", "PATCH", { name: `Contact ${Math.random()}` });
      return send("?sort=name");
    },
    times: 100,
    bound: 3,
  },
  search: { run: (send) => send("/search?q=c77@"), times: 5, bound: many / few },
  filter: { run: (send) => send("/filter", "POST", { payload: [condition] }), times: 5, bound: many / few },
};

const [small, large] = [await filled(few), await filled(many)];

const rows: Record<string, string | number>[] = [];
const ratios: [string, number, number][] = [];
for (const [name, { run, times, bound }] of Object.entries(calls)) {
  const [low, high] = [
    await millisecondsPerCall(() => run(small), times),
    await millisecondsPerCall(() => run(large), times),
  ];
  rows.push({ call: name, "ms with 100": low, "ms with 100,000": high, ratio: high / low });
  ratios.push([name, high / low, bound]);
}
table("One call in process", rows);
console.log("");
for (const [name, ratio, bound] of ratios)
  claim(`${name}, times the cost with ${few} contacts`, ratio, { atMost: bound });
