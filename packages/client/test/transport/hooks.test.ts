import { inspect } from "node:util";
import { createContacts as createEngagelab } from "@contacts-api/client/engagelab";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { clientOf, contactsOf, failureOf, TOKEN } from "../support/clients.js";
import { created, json, page, serve } from "../support/serve.js";

/** Hooks that note their events in order. */
function watch() {
  const events: Record<string, unknown>[] = [];
  const note = (hook: string) => (event: object) => void events.push({ hook, ...event });
  return { events, hooks: { onRequest: note("request"), onResponse: note("response"), onRetry: note("retry") } };
}

/** The same, with the failures of attempts. */
function watchAll() {
  const { events, hooks } = watch();
  const onFailure = (event: object) => void events.push({ hook: "failure", ...event });
  return { events, hooks: { ...hooks, onFailure } };
}

describe("hooks", () => {
  it("are told of each attempt, its answer and the wait before the next, in order", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0.1);
    const server = await serve((_, response, number) =>
      number === 1 ? response.writeHead(503).end("down") : json(response, page),
    );
    const { events, hooks } = watch();
    await contactsOf(server.url, { hooks }).list({ totalOrder: false }).page(1);
    const call = { method: "GET", url: `${server.url}/api/v1/accounts/1/contacts?page=1` };
    expect(events).toEqual([
      { hook: "request", ...call, attempt: 1 },
      { hook: "response", ...call, attempt: 1, status: 503, duration: expect.any(Number) },
      { hook: "retry", ...call, attempt: 1, delay: 50, status: 503, error: undefined },
      { hook: "request", ...call, attempt: 2 },
      { hook: "response", ...call, attempt: 2, status: 200, duration: expect.any(Number) },
    ]);
  });

  it("are told of every attempt of a create, counted through, and of the wait before each", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0.1);
    const server = await serve(({ method }, response, number) => {
      if (number === 1) json(response, { error: "busy" }, 429, { "retry-after": "0.01" });
      else if (number === 2) response.destroy();
      else if (method === "GET") json(response, { ...page, meta: { count: 0 }, payload: [] });
      else json(response, created);
    });
    const { events, hooks } = watch();
    await contactsOf(server.url, { hooks }).create({ inboxId: 7, name: "Alice", identifier: "crm-42" });
    const told = events.map(({ hook, method, attempt, delay }) => [hook, method, attempt, ...(delay ? [delay] : [])]);
    expect(told).toEqual([
      ["request", "POST", 1],
      ["response", "POST", 1],
      ["retry", "POST", 1, 10],
      ["request", "POST", 2],
      // The contact is looked up, in a call of its own, before it is sent again.
      ["request", "GET", 1],
      ["response", "GET", 1],
      ["retry", "POST", 2, 100],
      ["request", "POST", 3],
      ["response", "POST", 3],
    ]);
    expect(events[6]).toMatchObject({ status: undefined, error: { code: "connection", sent: true } });
  });

  it("are told why there was no answer", async () => {
    const server = await serve(() => {});
    const { events, hooks } = watch();
    await failureOf(contactsOf(server.url, { hooks, timeout: 30, maxRetries: 1 }).get(7));
    expect(events.map(({ hook }) => hook)).toEqual(["request", "retry", "request"]);
    expect(events[1]).toMatchObject({ status: undefined, error: { name: "TimeoutError" } });
  });

  it("are told the duration up to the end of the body, in milliseconds", async () => {
    const server = await serve((_, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      response.write(" ");
      setTimeout(() => response.end(JSON.stringify(page)), 100);
    });
    const { events, hooks } = watch();
    await contactsOf(server.url, { hooks }).list().page(1);
    expect(events[1]?.duration).toBeGreaterThanOrEqual(90);
    expect(events[1]?.duration).toBeLessThan(1_000);
  });

  it("cannot change a call by throwing", async () => {
    const fail = () => {
      throw new Error("a broken hook");
    };
    const server = await serve((_, response, number) =>
      number === 1 ? response.writeHead(503, { "retry-after": "0.02" }).end() : json(response, page),
    );
    const hooks = { onRequest: fail, onResponse: fail, onRetry: fail };
    expect((await contactsOf(server.url, { hooks }).list().page(1)).contacts).toHaveLength(1);
    expect(server.received).toHaveLength(2);
  });

  it("are told of a response that is refused, and what for", async () => {
    const server = await serve((_, response, number) =>
      number === 1 ? response.end("<h1>Sign in</h1>") : response.writeHead(302, { location: "//elsewhere" }).end(),
    );
    const { events, hooks } = watchAll();
    const contacts = contactsOf(server.url, { hooks });
    await failureOf(contacts.get(7));
    await failureOf(contacts.get(7));
    const duration = expect.any(Number);
    expect(events).toMatchObject([
      { hook: "request", attempt: 1 },
      { hook: "response", attempt: 1, status: 200, duration },
      { hook: "failure", attempt: 1, error: { code: "invalid_response" }, duration },
      { hook: "request", attempt: 1 },
      { hook: "response", attempt: 1, status: 302, duration },
      { hook: "failure", attempt: 1, error: { code: "redirect" }, duration },
    ]);
  });

  it("are told of each attempt without a response, the last one too, and how long it took", async () => {
    const server = await serve(() => {});
    const { events, hooks } = watchAll();
    const error = await failureOf(contactsOf(server.url, { hooks, timeout: 50, maxRetries: 1 }).get(7));
    expect(events.map(({ hook, attempt }) => [hook, attempt])).toEqual([
      ["request", 1],
      ["failure", 1],
      ["retry", 1],
      ["request", 2],
      ["failure", 2],
    ]);
    expect(events[4]).toMatchObject({ method: "GET", url: `${server.url}/api/v1/accounts/1/contacts/7` });
    expect(events[4]?.error).toBe(error);
    expect(events[4]?.duration).toBeGreaterThanOrEqual(40);
  });

  it("may be asynchronous, and what they reject with is dropped", async () => {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    onTestFinished(() => void process.off("unhandledRejection", unhandled));
    const fail = async () => {
      throw new Error("a broken hook");
    };
    const server = await serve((_, response, number) =>
      number === 1 ? response.writeHead(503, { "retry-after": "0.02" }).end() : json(response, page),
    );
    const hooks = { onRequest: fail, onResponse: fail, onRetry: fail, onFailure: fail };
    expect((await contactsOf(server.url, { hooks }).list().page(1)).contacts).toHaveLength(1);
    await failureOf(contactsOf(server.url, { hooks }).get(7, { deadline: 1 }));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(unhandled).not.toHaveBeenCalled();
  });

  it("cannot change what the next one and the error say", async () => {
    const server = await serve((_, response) => json(response, {}, 404));
    const spoil = (event: object) => void Object.assign(event, { method: "SPOILED", url: "spoiled", attempt: 99 });
    const { events, hooks } = watch();
    const error = await failureOf(contactsOf(server.url, { hooks: { ...hooks, onRequest: spoil } }).get(7));
    expect(error.message).toContain("GET http");
    expect(events).toMatchObject([{ hook: "response", method: "GET", attempt: 1 }]);
  });

  it("and middleware never see the credential", async () => {
    const server = await serve((request, response, number) => {
      if (number % 3 === 0) json(response, page);
      else if (number % 3 === 1) json(response, { error: request.headers }, 503, { "retry-after": "0.02" });
      else response.destroy();
    });
    const { events, hooks } = watch();
    const client = clientOf(server.url, { hooks });
    client.use({
      onRequest: ({ request }) => void events.push({ headers: [...request.headers], request }),
      onResponse: ({ request, response }) => void events.push({ headers: [...request.headers], request, response }),
    });
    await client.GET("/api/v1/accounts/{account_id}/contacts", { params: { path: { account_id: 1 } } });
    const engagelab = createEngagelab({ apiKey: "key-4711", apiSecret: "secret-4711", baseUrl: server.url, hooks });
    await engagelab.list().page(1);
    expect(server.received).toHaveLength(6);
    const seen = inspect(events, { depth: Number.POSITIVE_INFINITY, showHidden: true });
    expect(seen).toContain("retry");
    const secrets = [TOKEN, "key-4711", "secret-4711", btoa("key-4711:secret-4711")];
    expect(secrets.filter((secret) => seen.includes(secret))).toEqual([]);
  });
});
