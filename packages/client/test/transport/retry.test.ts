import { createClient, createContacts } from "@contacts-api/client/inquirly";
import { describe, expect, it } from "vitest";
import { failureOf } from "../support/clients.js";
import { json, serve } from "../support/serve.js";

const all = "/api/v1/accounts/{account_id}/contacts";
const one = `${all}/{id}` as const;
const params = { path: { account_id: 1, id: 2 } };

/** A server that responds with 503 once and then well. */
const recovering = () =>
  serve((_, response, number) => json(response, { payload: { id: 1 } }, number === 1 ? 503 : 200));

const clientOf = (baseUrl: string, options = {}) => createClient({ accessToken: "t", baseUrl, ...options });

describe("after 503", () => {
  it("repeats a read", async () => {
    const server = await recovering();
    await clientOf(server.url).GET(all, { params });
    expect(server.received).toHaveLength(2);
  });

  it("repeats an update with its body", async () => {
    const server = await recovering();
    await clientOf(server.url).PUT(one, { params, body: { name: "Bob" } });
    expect(server.received.map(({ body }) => body)).toEqual(['{"name":"Bob"}', '{"name":"Bob"}']);
  });

  it("repeats a filter, which is a read, and labels, which are set", async () => {
    const filtering = await recovering();
    await clientOf(filtering.url).POST(`${all}/filter`, { params, body: { payload: [] } });
    expect(filtering.received).toHaveLength(2);
    const labelling = await recovering();
    await clientOf(labelling.url).POST(`${one}/labels`, { params, body: { labels: ["a"] } });
    expect(labelling.received).toHaveLength(2);
  });

  it("does not repeat a create, a link or a deletion", async () => {
    const creating = await recovering();
    expect((await clientOf(creating.url).POST(all, { params, body: { inbox_id: 1 } })).response.status).toBe(503);
    expect(creating.received).toHaveLength(1);
    const linking = await recovering();
    await clientOf(linking.url).POST(`${one}/contact_inboxes`, { params, body: { inbox_id: 1 } });
    expect(linking.received).toHaveLength(1);
    const deleting = await recovering();
    await clientOf(deleting.url).DELETE(one, { params });
    expect(deleting.received).toHaveLength(1);
  });
});

describe("a create", () => {
  it("is repeated, form and all, after a 429, which says that it was not processed", async () => {
    const server = await serve((_, response, number) =>
      json(response, { payload: { id: 1 } }, number === 1 ? 429 : 200, { "retry-after": "0.01" }),
    );
    const form = new FormData();
    form.append("avatar", new Blob(["png"]), "a.png");
    await clientOf(server.url).POST(all, { params, body: { inbox_id: 1 }, bodySerializer: () => form });
    expect(server.received).toHaveLength(2);
    const forms = server.received.map(({ body, headers }) => {
      const boundary = `${headers["content-type"]}`.replace("multipart/form-data; boundary=", "");
      return body.replaceAll(boundary, "boundary");
    });
    expect(forms[1]).toBe(forms[0]);
    expect(forms[1]).toMatch(/^--boundary\r\n.*filename="a\.png".*\r\npng\r\n--boundary--/s);
  });

  it("is repeated when no connection could be made, and not when one broke", async () => {
    const failures = (problem: string) => {
      let calls = 0;
      const code = problem.includes(" ") ? undefined : problem;
      const fetch = async () => {
        calls++;
        throw new TypeError("fetch failed", { cause: Object.assign(new Error(problem), { code }) });
      };
      return { fetch, calls: () => calls };
    };
    for (const [problem, sends] of [
      ["ECONNREFUSED", 2],
      ["ENOTFOUND", 2],
      ["UND_ERR_CONNECT_TIMEOUT", 2],
      ["CERT_HAS_EXPIRED", 2],
      ["ECONNRESET", 1],
      ["EPIPE", 1],
      ["ConnectionClosed", 1],
      // Deno's words.
      ["error sending request for url (https://help.example/): client error (Connect): dns error", 2],
      ["error sending request for url (https://help.example/): client error (SendRequest): connection closed", 1],
    ] as const) {
      const { fetch, calls } = failures(problem);
      const client = clientOf("https://help.example", { fetch, maxRetries: 1 });
      await failureOf(client.POST(all, { params, body: { inbox_id: 1 } }));
      expect([problem, calls()]).toEqual([problem, sends]);
    }
  });
});

it("gives up after maxRetries", async () => {
  const server = await serve((_, response) => json(response, {}, 503));
  await clientOf(server.url, { maxRetries: 0 }).GET(all, { params });
  expect(server.received).toHaveLength(1);
});

it("does not begin a wait that would pass the deadline", async () => {
  const server = await serve((_, response) => json(response, {}, 503, { "retry-after": "40" }));
  const started = performance.now();
  const { response } = await clientOf(server.url, { deadline: 30_000 }).GET(all, { params });
  expect(response.status).toBe(503);
  expect(performance.now() - started).toBeLessThan(10_000);
});

it("lets one call set its own deadline", async () => {
  const server = await serve(() => {});
  expect((await failureOf(clientOf(server.url).GET(all, { params, deadline: 50 }))).name).toBe("DeadlineError");
});

it.each([0, -5, Number.NaN])("sends nothing, not even a deletion, with the deadline %d", async (deadline) => {
  const server = await serve((_, response) => response.end());
  const options = { accessToken: "t", accountId: 1, baseUrl: server.url };
  const contacts = createContacts(options);
  const asked: unknown[] = [];
  const watched = createContacts({ ...options, hooks: { onRequest: (event) => void asked.push(event) } });
  const failures = await Promise.all(
    [
      clientOf(server.url).POST(all, { params, body: { inbox_id: 1 }, deadline }),
      contacts.delete(1, { deadline }),
      contacts.create({ inboxId: 1, identifier: "crm-42" }, { deadline }),
      contacts.update(1, { name: "Bob" }, { deadline }),
      watched.get(1, { deadline }),
    ].map(failureOf),
  );
  expect(failures.map(({ name }) => name)).toEqual(Array(5).fill("DeadlineError"));
  expect(server.received).toEqual([]);
  expect(asked).toEqual([]);
});

it("waits for thirty days without overflowing its timer when the deadline allows", async () => {
  const server = await serve((_, response) => json(response, {}, 503, { "retry-after": "2592000" }));
  const client = clientOf(server.url, { deadline: Number.POSITIVE_INFINITY });
  await failureOf(client.GET(all, { params, signal: AbortSignal.timeout(200) }));
  expect(server.received).toHaveLength(1);
});

it.each(["Infinity", "1e999"])("takes no notice of Retry-After: %s", async (asked) => {
  const server = await serve((_, response, number) =>
    json(response, { payload: { id: 1 } }, number === 1 ? 503 : 200, { "retry-after": asked }),
  );
  expect((await clientOf(server.url).GET(one, { params })).response.status).toBe(200);
});
