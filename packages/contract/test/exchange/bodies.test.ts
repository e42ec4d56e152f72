import { checkExchange } from "@contacts-api/contract/inquirly";
import { describe, expect, it } from "vitest";

const headers = { api_access_token: "planted-token", "content-type": "application/json" };
const url = "http://127.0.0.1/inquirly/api/v1/accounts/1/contacts";

function create(body: string): Request {
  return new Request(url, { method: "POST", headers, body });
}

function refusal(): Response {
  return Response.json({ message: "Email has already been taken" }, { status: 422 });
}

describe("the bodies of fetch's messages", () => {
  it("are checked and left for the caller", async () => {
    const request = create('{"inbox_id":"1"}');
    const response = refusal();
    const { violations } = await checkExchange({ request, response });
    expect(violations.map(({ where }) => where)).toEqual(["/body/inbox_id"]);
    expect([request.bodyUsed, response.bodyUsed]).toEqual([false, false]);
    expect(await request.json()).toEqual({ inbox_id: "1" });
    expect(await response.json()).toEqual({ message: "Email has already been taken" });
  });

  it("that have been read already are an error that says which and what to do", async () => {
    const response = refusal();
    await response.text();
    await expect(checkExchange({ request: create("{}"), response })).rejects.toThrow(
      "The body of the response has been read already. Check the exchange first, or pass a clone.",
    );
    const request = create("{}");
    await request.text();
    await expect(checkExchange({ request, response: refusal() })).rejects.toThrow("The body of the request has been");
  });
});

describe("a body as plain data", () => {
  const response = { status: 422, headers, body: { message: "taken" } };
  const text = '{"inbox_id":"1"}';

  it.each([
    ["a text", text],
    ["bytes", new TextEncoder().encode(text)],
    ["a buffer", new TextEncoder().encode(text).buffer],
    ["a parsed value", JSON.parse(text)],
  ])("is %s", async (_, body) => {
    const { violations } = await checkExchange({ request: { method: "POST", url, headers, body }, response });
    expect(violations.map(({ where }) => where)).toEqual(["/body/inbox_id"]);
  });

  it("is not judged when only its reading would tell what it says", async () => {
    const body = new Blob([text]).stream();
    const { violations } = await checkExchange({ request: { method: "POST", url, headers, body }, response });
    expect(violations).toEqual([]);
    expect(await new Response(body).text()).toBe(text);
  });

  it.each([
    ["an object", headers],
    ["pairs", Object.entries(headers)],
    ["Headers", new Headers(headers)],
    ["a map", new Map(Object.entries(headers))],
  ])("may come with headers in %s", async (_, given) => {
    const request = { method: "POST", url, headers: given, body: { inbox_id: 1 } };
    expect((await checkExchange({ request, response })).violations).toEqual([]);
  });
});
