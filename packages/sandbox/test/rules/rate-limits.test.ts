import { expect } from "vitest";
import { rulesOf } from "../rule.js";
import type { ServerUnderTest } from "../server-under-test.js";

const rule = rulesOf("3");

/** A minute begins at 60,000 ms; the clock stands half way through the second one. */
let now = 90_000;
const clock = () => now;

async function statusesOf({ call }: ServerUnderTest, count: number, path: string, token?: string | null) {
  const statuses: number[] = [];
  for (let sent = 0; sent < count; sent += 1) {
    statuses.push((await call("GET", path, token === undefined ? {} : { token })).status);
  }
  return statuses;
}

rule(
  "refuses the 101st search of an account in a minute",
  async (server) => {
    const statuses = await statusesOf(server, 101, "/contacts/search?q=a");
    expect(statuses.slice(0, 100).every((status) => status === 200)).toBe(true);
    expect(statuses[100]).toBe(429);
  },
  { rateLimits: true, clock },
);

rule(
  "refuses with plain text and no Retry-After",
  async (server) => {
    await statusesOf(server, 2, "/contacts/search?q=a");
    const answer = await server.call("GET", "/contacts/search?q=a");
    expect([answer.status, answer.type, answer.text]).toEqual([429, "text/plain", "Retry later\n"]);
    expect(answer.headers.get("retry-after")).toBeNull();
  },
  { rateLimits: { searchesPerMinute: 2 }, clock },
);

rule(
  "counts searches of all users together, refused ones and strangers' included",
  async (server) => {
    await statusesOf(server, 1, "/contacts/search?q=a", null);
    await statusesOf(server, 1, "/contacts/search?q=a", "sandbox-agent-token");
    expect(await statusesOf(server, 1, "/contacts/search?q=a")).toEqual([429]);
  },
  { rateLimits: { searchesPerMinute: 2 }, clock },
);

rule(
  "counts searches of each account apart",
  async (server) => {
    await statusesOf(server, 1, "/contacts/search?q=a");
    expect(await statusesOf(server, 1, "/api/v1/accounts/2/contacts/search?q=a")).toEqual([404]);
  },
  { rateLimits: { searchesPerMinute: 1 }, clock },
);

rule(
  "counts any method on the search path",
  async ({ call }) => {
    expect((await call("POST", "/contacts/search")).status).toBe(404);
    expect((await call("GET", "/contacts/search?q=a")).status).toBe(429);
  },
  { rateLimits: { searchesPerMinute: 1 }, clock },
);

rule(
  "lets everything through again when the clock's minute ends",
  async (server) => {
    now = 90_000;
    expect(await statusesOf(server, 2, "/contacts")).toEqual([200, 429]);
    now = 119_999;
    expect(await statusesOf(server, 1, "/contacts")).toEqual([429]);
    now = 120_000;
    expect(await statusesOf(server, 1, "/contacts")).toEqual([200]);
    now = 90_000;
  },
  { rateLimits: { requestsPerMinute: 1 }, clock },
);

rule(
  "limits every request, 3000 a minute",
  async (server) => {
    const statuses = await statusesOf(server, 3001, "/contacts/1", null);
    expect(statuses.filter((status) => status === 429)).toEqual([429]);
    expect(statuses.at(-1)).toBe(429);
  },
  { rateLimits: true, clock },
);
