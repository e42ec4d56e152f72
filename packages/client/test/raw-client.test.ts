import { expect, it } from "vitest";
import { clientOf } from "./support/clients.js";
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

it("hands a custom fetch one Request that does not follow redirects", async () => {
  const requests: Request[] = [];
  const fetch = async (...parameters: [Request]) => {
    expect(parameters).toHaveLength(1);
    requests.push(parameters[0]);
    return Response.json(page);
  };
  await clientOf("https://help.example", { fetch }).POST(path, { params, body: { inbox_id: 1, name: "Alice" } });
  expect(requests[0]).toMatchObject({ method: "POST", redirect: "manual" });
  expect(await requests[0]?.json()).toEqual({ inbox_id: 1, name: "Alice" });
});

it("passes on what a call sets for its own request", async () => {
  const requests: Request[] = [];
  const fetch = async (request: Request) => {
    requests.push(request);
    return Response.json(page);
  };
  await clientOf("https://help.example", { fetch }).GET(path, { params, cache: "no-store", credentials: "omit" });
  expect(requests[0]).toMatchObject({ cache: "no-store", credentials: "omit" });
});

it("accepts an empty answer with 204", async () => {
  const server = await serve((_, response) => response.writeHead(204).end());
  const { data, response } = await clientOf(server.url).GET(path, { params });
  expect(data).toBeUndefined();
  expect(response.status).toBe(204);
});
