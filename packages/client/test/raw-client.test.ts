import { describe, expect, it } from "vitest";
import { clientOf, failureOf, TOKEN } from "./support/clients.js";
import { json, page, serve } from "./support/serve.js";

const path = "/api/v1/accounts/{account_id}/contacts";
const params = { path: { account_id: 1 } };

it("returns data for 2xx, parsed once", async () => {
  const server = await serve((_, response) => json(response, page));
  const parse = JSON.parse;
  let parsed = 0;
  JSON.parse = (text, reviver) => {
    if (text === JSON.stringify(page)) parsed++;
    return parse(text, reviver);
  };
  try {
    const { data, response } = await clientOf(server.url).GET(path, { params });
    expect(data).toEqual(page);
    expect(response.ok).toBe(true);
    expect(parsed).toBe(1);
  } finally {
    JSON.parse = parse;
  }
});

it("returns the error's body for other statuses", async () => {
  const server = await serve((_, response) => json(response, { error: "Invalid Access Token" }, 401));
  const { data, error, response } = await clientOf(server.url).GET(path, { params });
  expect(data).toBeUndefined();
  expect(error).toEqual({ error: "Invalid Access Token" });
  expect(response.status).toBe(401);
});

it("gives middleware a response that can be cloned, read and replaced", async () => {
  const server = await serve((_, response) => json(response, page));
  const client = clientOf(server.url);
  const seen: unknown[] = [];
  client.use({
    onRequest: ({ request }) =>
      new Request(request, { headers: { ...Object.fromEntries(request.headers), "x-more": "1" } }),
    onResponse: async ({ response }) => {
      seen.push(await response.clone().json());
      return new Response(response.body, { headers: { "x-replaced": "1" } });
    },
  });
  const { data, response } = await client.GET(path, { params });
  expect(seen).toEqual([page]);
  expect(data).toEqual(page);
  expect(response.headers.get("x-replaced")).toBe("1");
  expect(server.received[0]?.headers["x-more"]).toBe("1");
});

it("calls a custom fetch as the platform's is called", async () => {
  const requests: [string, RequestInit][] = [];
  const fetch = async (...request: [string, RequestInit]) => {
    requests.push(request);
    return Response.json(page);
  };
  await clientOf("https://help.example", { fetch }).POST(path, { params, body: { inbox_id: 1, name: "Alice" } });
  const body = JSON.stringify({ inbox_id: 1, name: "Alice" });
  expect(requests).toMatchObject([
    ["https://help.example/api/v1/accounts/1/contacts", { method: "POST", redirect: "manual", body }],
  ]);
});

it("passes on what a call sets for its own request", async () => {
  const requests: RequestInit[] = [];
  const fetch = async (_: string, init: RequestInit) => {
    requests.push(init);
    return Response.json(page);
  };
  const client = clientOf("https://help.example", { fetch });
  await client.GET(path, { params, cache: "no-store", credentials: "omit" });
  client.use({ onRequest: () => {} });
  await client.GET(path, { params, cache: "no-store", credentials: "omit" });
  const expected = { cache: "no-store", credentials: "omit" };
  expect(requests).toMatchObject([expected, expected]);
});

describe("middleware", () => {
  const one = "/api/v1/accounts/{account_id}/contacts/{contact_id}";
  const change = { params: { path: { account_id: 1, contact_id: 7 } }, body: { name: "Bob" } };

  it("of a single call is given a Request and a Response as well", async () => {
    const server = await serve((_, response) => json(response, page));
    const seen: unknown[] = [];
    await clientOf(server.url).GET(path, {
      params,
      middleware: [
        {
          onRequest: ({ request }) => new Request(request, { headers: { "x-more": "1" } }),
          onResponse: async ({ response }) => void seen.push(await response.clone().json()),
        },
      ],
    });
    expect(seen).toEqual([page]);
    expect(server.received[0]?.headers).toMatchObject({ "x-more": "1", api_access_token: TOKEN });
  });

  it("takes nothing from a call: its body is sent again, and its deadline and signal hold", async () => {
    const server = await serve((_, response, number) => {
      if (number === 1) json(response, {}, 503, { "retry-after": "0.01" });
      if (number === 2) json(response, { payload: { id: 7 } });
    });
    const client = clientOf(server.url);
    client.use({ onRequest: ({ request }) => new Request(request) });
    await client.PATCH(one, change);
    expect(server.received.map(({ body }) => body)).toEqual(['{"name":"Bob"}', '{"name":"Bob"}']);
    const options = { params, deadline: 60 };
    expect((await failureOf(client.GET(path, options))).name).toBe("DeadlineError");
    const controller = new AbortController();
    const call = client.GET(path, { params, signal: controller.signal });
    const reason = new Error("enough");
    setTimeout(() => controller.abort(reason), 20);
    expect(await failureOf(call)).toBe(reason);
  });

  it("that has been ejected is not asked", async () => {
    const server = await serve((_, response) => json(response, page));
    const client = clientOf(server.url);
    const middleware = { onRequest: () => Response.json({ payload: [] }) };
    client.use(middleware);
    client.eject(middleware);
    expect((await client.GET(path, { params })).data).toEqual(page);
  });
});

it.each([
  ["text", (data: unknown) => data],
  ["blob", (data: Blob) => data.text()],
  ["arrayBuffer", (data: ArrayBuffer) => new TextDecoder().decode(data)],
  ["stream", (data: ReadableStream) => new Response(data).text()],
] as const)("gives the body as %s when a call asks for that", async (parseAs, read) => {
  const server = await serve((_, response) => json(response, page));
  const { data } = await clientOf(server.url).GET(path, { params, parseAs });
  expect(await read(data as never)).toBe(JSON.stringify(page));
});

it("sends a call through the transport even when the call brings a fetch of its own", async () => {
  const server = await serve((_, response) => json(response, page));
  const fetch = async () => Response.json({ payload: "not from here" });
  expect((await clientOf(server.url).GET(path, { params, fetch })).data).toEqual(page);
});

it("tells where an answer came from", async () => {
  const server = await serve(({ path }, response) =>
    path.endsWith("/moved") ? json(response, page) : response.writeHead(302, { location: "/moved" }).end(),
  );
  expect((await clientOf(server.url).GET(path, { params })).response.url).toBe(`${server.url}/moved`);
});

it("takes a path alone, and a method by name", async () => {
  const server = await serve((_, response) => json(response, page));
  const client = clientOf(server.url) as unknown as Record<string, (...parameters: unknown[]) => Promise<unknown>>;
  expect(await client.GET?.("/bare")).toMatchObject({ data: page });
  expect(await client.request?.("get", path, { params })).toMatchObject({ data: page });
  expect(server.received.map(({ path }) => path)).toEqual(["/bare", "/api/v1/accounts/1/contacts"]);
});

it("accepts an empty answer with 204", async () => {
  const server = await serve((_, response) => response.writeHead(204).end());
  const { data, response } = await clientOf(server.url).GET(path, { params });
  expect(data).toBeUndefined();
  expect(response.status).toBe(204);
});
