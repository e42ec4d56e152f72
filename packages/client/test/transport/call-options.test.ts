import type { CallOptions } from "@contacts-api/client";
import { createClient as createEngagelab } from "@contacts-api/client/engagelab";
import { type Contacts, createContacts } from "@contacts-api/client/inquirly";
import { createSandbox } from "@contacts-api/sandbox";
import { describe, expect, it, vi } from "vitest";
import { clientOf, contactsOf, failureOf } from "../support/clients.js";
import { json, page, serve } from "../support/serve.js";

const path = "/api/v1/accounts/{account_id}/contacts";
const params = { path: { account_id: 1 } };
const wanted = { inboxId: 1, name: "Alice", identifier: "crm-42" };

/** Every method of the resource with options, each of which sends one request or more. */
const METHODS: Record<string, (contacts: Contacts, id: number, options: CallOptions) => Promise<unknown>> = {
  create: (contacts, _, options) => contacts.create({ inboxId: 1, name: "Bob" }, options),
  get: (contacts, id, options) => contacts.get(id, options),
  find: (contacts, _, options) => contacts.find({ identifier: "crm-42" }, options),
  update: (contacts, id, options) => contacts.update(id, { name: "Bob" }, options),
  "upsert, which updates": (contacts, _, options) => contacts.upsert({ ...wanted, name: "Carol" }, options),
  "upsert, which creates": (contacts, _, options) => contacts.upsert({ ...wanted, identifier: "crm-43" }, options),
  delete: (contacts, id, options) => contacts.delete(id, options),
  list: (contacts, _, options) => contacts.list(options).toArray(),
  "one page": (contacts, _, options) => contacts.list(options).page(1),
  search: (contacts, _, options) => contacts.search("crm", options).first(),
  filter: (contacts, _, options) =>
    contacts.filter([{ attributeKey: "name", filterOperator: "equal_to", values: ["Alice"] }], options).toArray(),
  conversations: (contacts, id, options) => contacts.conversations(id, options),
  "labels.list": (contacts, id, options) => contacts.labels.list(id, options),
  "labels.set": (contacts, id, options) => contacts.labels.set(id, ["vip"], options),
  "contactInboxes.create": (contacts, id, options) => contacts.contactInboxes.create(id, { inboxId: 407 }, options),
  "contactInboxes.listContactable": (contacts, id, options) => contacts.contactInboxes.listContactable(id, options),
};

describe.each(Object.entries(METHODS))("the options of a single call of %s", (_, method) => {
  it("bring their headers into every request, and say nothing else to the server", async () => {
    const sandbox = createSandbox();
    const received: Request[] = [];
    const contacts = createContacts({
      accessToken: "sandbox-admin-token",
      accountId: 1,
      baseUrl: sandbox.baseUrl("inquirly"),
      fetch: (url, init) => {
        received.push(new Request(url, init));
        return sandbox.fetch(url, init);
      },
    });
    const { id } = await contacts.create(wanted);
    received.length = 0;
    await method(contacts, id, { headers: { "X-Trace": "t-1" }, timeout: 5_000, maxRetries: 2 });
    expect(received.length).toBeGreaterThan(0);
    for (const { url, headers } of received) {
      expect(headers.get("x-trace")).toBe("t-1");
      expect(headers.get("accept")).toBe("application/json");
      expect(headers.get("api_access_token")).toBe("sandbox-admin-token");
      expect(decodeURIComponent(url)).not.toMatch(/timeout|retries|headers|trace/i);
    }
  });

  it("bound its attempts", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const server = await serve((_, response) => response.writeHead(429).end());
    const contacts = createContacts({ accessToken: "t", accountId: 1, baseUrl: server.url, maxRetries: 5 });
    expect(await failureOf(method(contacts, 7, { maxRetries: 0 }))).toMatchObject({ code: "rate_limit" });
    expect(server.received).toHaveLength(1);
  });

  it("bound the time of each attempt", async () => {
    const server = await serve(() => {});
    const contacts = createContacts({ accessToken: "t", accountId: 1, baseUrl: server.url });
    const error = await failureOf(method(contacts, 7, { timeout: 30, deadline: 2_000, maxRetries: 0 }));
    expect([error, error.cause]).toContainEqual(expect.objectContaining({ code: "timeout" }));
  });

  it.each([Number.NaN, -1, "3" as unknown as number])("are refused before anything is sent for %s", async (wrong) => {
    const server = await serve((_, response) => json(response, page));
    const contacts = createContacts({ accessToken: "t", accountId: 1, baseUrl: server.url });
    for (const options of [{ timeout: wrong }, { maxRetries: wrong }]) {
      const [name] = Object.keys(options);
      const error = await failureOf(method(contacts, 7, options));
      expect(error).toMatchObject({ code: "configuration", message: `${name} must be a number, not below 0` });
    }
    expect(server.received).toEqual([]);
  });
});

describe("the header of the credential", () => {
  it.each(["api_access_token", "API_Access_Token"])("is refused as %s, and nothing is sent", async (name) => {
    const server = await serve((_, response) => json(response, page));
    const headers = { [name]: "another" };
    const expected = { code: "configuration", message: "headers must not have api_access_token" };
    expect(await failureOf(contactsOf(server.url).get(7, { headers }))).toMatchObject(expected);
    expect(await failureOf(contactsOf(server.url).create(wanted, { headers }))).toMatchObject(expected);
    expect(await failureOf(clientOf(server.url).GET(path, { params, headers }))).toMatchObject(expected);
    expect(server.received).toEqual([]);
  });

  it("is the one that was chosen", async () => {
    const server = await serve((_, response) => json(response, page));
    const client = clientOf(server.url, { authHeader: "X-Key" });
    await client.GET(path, { params, headers: { authorization: "Bearer of a proxy" } });
    expect(server.received[0]?.headers).toMatchObject({
      "x-key": expect.any(String),
      authorization: "Bearer of a proxy",
    });
    expect(await failureOf(client.GET(path, { params, headers: { "x-key": "k" } }))).toMatchObject({
      code: "configuration",
    });
  });

  it("is Authorization for a key pair", async () => {
    const server = await serve((_, response) => json(response, page));
    const client = createEngagelab({ apiKey: "key", apiSecret: "secret", baseUrl: server.url });
    const error = await failureOf(client.GET("/api/v2/accounts/contacts", { headers: { authorization: "Bearer x" } }));
    expect(error).toMatchObject({ code: "configuration", message: "headers must not have Authorization" });
  });
});

describe("headers that no request can have", () => {
  it.each([{ "a b": "c" }, { a: "b\nc" }, { a: "ключ" }])("are refused: %j", async (headers) => {
    const server = await serve((_, response) => json(response, page));
    const expected = { code: "configuration", message: "headers must be valid in HTTP" };
    expect(await failureOf(contactsOf(server.url).get(7, { headers }))).toMatchObject(expected);
    expect(await failureOf(clientOf(server.url).GET(path, { params, headers }))).toMatchObject(expected);
    expect(server.received).toEqual([]);
  });
});

it("leaves what the body is to the client", async () => {
  const server = await serve((_, response) => json(response, { payload: { id: 7 } }));
  const headers = { "Content-Type": "text/plain", Accept: "text/html" };
  await contactsOf(server.url).update(7, { name: "Bob" }, { headers });
  expect(server.received[0]?.headers).toMatchObject({ "content-type": "application/json", accept: "application/json" });
});

describe("a call of the raw client", () => {
  it.each([
    ["as it is", false],
    ["with middleware", true],
  ] as const)("takes timeout and maxRetries %s", async (_, middleware) => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const server = await serve((_, response, number) => {
      if (number < 3) response.writeHead(503).end();
    });
    const client = clientOf(server.url);
    if (middleware) client.use({ onRequest: ({ request }) => new Request(request) });
    const { response } = await client.GET(path, { params, maxRetries: 1 });
    expect(response.status).toBe(503);
    expect(server.received).toHaveLength(2);
    expect((await failureOf(client.GET(path, { params, timeout: 30, maxRetries: 0 }))).message).toContain("in 30 ms");
    expect((await failureOf(client.GET(path, { params, timeout: Number.NaN }))).code).toBe("configuration");
  });
});
