import { readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { clientOf, contactsOf, failureOf } from "../support/clients.js";
import { findClosedPort } from "../support/find-closed-port.js";
import { created, json, serve } from "../support/serve.js";
import { serveBytes } from "../support/serve-bytes.js";

/** The statuses that the README promises to repeat after. */
const promised = statusesIn("| retry |");
/** `fetch` takes a 407 for a broken connection, and repeats after a 421 by itself. */
const meantForFetch = [407, 421];
const others = Array.from({ length: 200 }, (_, index) => 400 + index).filter(
  (status) => !meantForFetch.includes(status) && !promised.includes(status),
);

const path = { account_id: 1 };
const contact = { payload: { id: 7 } };
const create = (url: string, options = {}) =>
  clientOf(url, options).POST("/api/v1/accounts/{account_id}/contacts", { params: { path }, body: { inbox_id: 7 } });

describe("a read and a change of given fields", () => {
  it.each(promised)("are repeated after a %i", async (status) => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const server = await serve((_, response, number) =>
      number % 2 ? response.writeHead(status, { "retry-after": "0.02" }).end() : json(response, contact),
    );
    await contactsOf(server.url).get(7);
    await contactsOf(server.url).update(7, { name: "Bob" });
    expect(server.received.map(({ method }) => method)).toEqual(["GET", "GET", "PATCH", "PATCH"]);
    expect(server.received[3]?.body).toBe('{"name":"Bob"}');
  });

  it("are repeated after no other status", async () => {
    const server = await serve(({ path }, response) => response.writeHead(Number(path.split("/").at(-1))).end());
    const contacts = contactsOf(server.url);
    for (const status of others) await failureOf(contacts.get(status));
    expect(server.received.map(({ path }) => Number(path.split("/").at(-1)))).toEqual(others);
  });

  it("are not repeated when a date in Retry-After lies beyond the deadline", async () => {
    const date = new Date(Date.now() + 3_600_000).toUTCString();
    const server = await serve((_, response) => response.writeHead(429, { "retry-after": date }).end());
    const error = await failureOf(contactsOf(server.url).get(7));
    expect(error).toMatchObject({ name: "RateLimitError" });
    expect(error.retryAfter).toBeGreaterThan(3_500);
    expect(error.retryAfter).toBeLessThanOrEqual(3_600);
    expect(server.received).toHaveLength(1);
  });

  it("are tried again soon when Retry-After is not understood", async () => {
    const server = await serve((_, response, number) =>
      number === 1 ? response.writeHead(503, { "retry-after": "soon" }).end() : json(response, contact),
    );
    const started = performance.now();
    await contactsOf(server.url).get(7);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it("stop at the deadline of the call even while attempts are left", async () => {
    const server = await serve(() => {});
    const started = performance.now();
    const error = await failureOf(
      contactsOf(server.url, { timeout: 100, maxRetries: 1_000 }).get(7, { deadline: 400 }),
    );
    const duration = performance.now() - started;
    expect(error.name).toMatch(/^(Timeout|Deadline)Error$/);
    expect(duration).toBeLessThan(10_000);
    expect(server.received.length).toBeLessThanOrEqual(5);
  });
});

describe("a create through the raw client", () => {
  it.each(promised.filter((status) => status !== 429))("is sent once when it is answered with %i", async (status) => {
    const server = await serve((_, response) => response.writeHead(status).end());
    const { response } = await create(server.url);
    expect(response.status).toBe(status);
    expect(server.received).toHaveLength(1);
  });

  it("is sent once when the connection is reset after it has arrived", async () => {
    const server = await serveBytes((socket) => socket.resetAndDestroy());
    expect(await failureOf(create(server.url))).toMatchObject({ name: "ConnectionError", sent: true });
    expect(server.requests()).toBe(1);
  });

  it("is sent once when its answer does not come in time", async () => {
    const server = await serve(() => {});
    expect(await failureOf(create(server.url, { timeout: 50 }))).toMatchObject({ name: "TimeoutError" });
    expect(server.received).toHaveLength(1);
  });

  it("is sent again after a refused connection, and arrives once", async () => {
    const server = await serve((_, response) => json(response, created));
    const closed = await findClosedPort();
    let refusals = 0;
    const fetchAfterRefusal = (url: string, init: RequestInit) =>
      fetch(refusals++ < 2 ? url.replace(/:\d+/, `:${closed}`) : url, init);
    expect((await create(server.url, { fetch: fetchAfterRefusal })).response.status).toBe(200);
    expect(server.received).toHaveLength(1);
  });
});

describe("a create with nothing to look the contact up by", () => {
  const lost = {
    "is reset": () => serveBytes((socket) => socket.resetAndDestroy()),
    "ends without an answer": () => serveBytes((socket) => socket.end()),
    "brings broken JSON": () =>
      serveBytes((socket) => socket.write("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{payload:")),
    "brings a 502": () => serveBytes((socket) => socket.write("HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n")),
  };

  it.each(Object.entries(lost))(
    "is an AmbiguousWriteError after one request when the connection %s",
    async (_, start) => {
      const server = await start();
      const error = await failureOf(contactsOf(server.url).create({ inboxId: 7, name: "Alice" }));
      expect(error).toMatchObject({ name: "AmbiguousWriteError", code: "ambiguous_write", method: "POST" });
      expect(error.message).toContain("may exist");
      expect(server.requests()).toBe(1);
    },
  );
});

/** The statuses that a row of the README's tables names. */
function statusesIn(row: string): number[] {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  const line = readme.split("\n").find((text) => text.startsWith(row)) ?? "";
  return [...line.matchAll(/\b[45]\d\d\b/g)].map(Number);
}
