import { ContractViolationError, contractFetch } from "@contacts-api/contract/fetch";
import { contractHandlers } from "@contacts-api/contract/msw";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { describe, expect, it, onTestFinished } from "vitest";

const baseUrl = "https://desk.example/chat";
const headers = { api_access_token: "planted-token", "content-type": "application/json" };

/** Status of a request that reaches the handler after ours. */
const UNHANDLED = 501;

/** Lets MSW serve the described operations with a function, until the test is over. */
async function intercept(fetch: (request: Request) => Promise<Response>, serverUrl?: string): Promise<void> {
  const handlers = await contractHandlers({
    api: "inquirly",
    baseUrl,
    fetch,
    ...(serverUrl !== undefined && { serverUrl }),
  });
  const server = setupServer(
    ...handlers,
    http.all("*", () => new HttpResponse(null, { status: UNHANDLED })),
  );
  server.listen();
  onTestFinished(() => server.close());
}

/** Responds with what it was asked. */
async function echo(request: Request): Promise<Response> {
  return Response.json({
    method: request.method,
    url: request.url,
    token: request.headers.get("api_access_token"),
    body: await request.text(),
  });
}

describe("contractHandlers", () => {
  it("hands a described request to the server, as it was sent", async () => {
    await intercept(echo);
    const body = JSON.stringify({ labels: ["vip"] });
    const url = `${baseUrl}/api/v1/accounts/1/contacts/7/labels`;
    const response = await fetch(url, { method: "POST", headers, body });
    expect(await response.json()).toEqual({ method: "POST", url, token: "planted-token", body });
  });

  it("puts the server's URL in place of the base URL, and keeps the query", async () => {
    await intercept(echo, "http://sandbox.local/inquirly");
    const response = await fetch(`${baseUrl}/api/v1/accounts/1/contacts/search?q=a%2Bb&page=2`, { headers });
    const url = "http://sandbox.local/inquirly/api/v1/accounts/1/contacts/search?q=a%2Bb&page=2";
    expect(await response.json()).toMatchObject({ method: "GET", url });
  });

  it.each([
    ["PATCH", "/api/v1/accounts/1/contacts/7"],
    ["GET", "/api/v1/accounts/1/conversations"],
    ["GET", "/api/v1/accounts/1/contacts/7/notes"],
  ])("leaves %s %s, which is not described, unhandled", async (method, path) => {
    await intercept(echo);
    expect((await fetch(`${baseUrl}${path}`, { method, headers })).status).toBe(UNHANDLED);
  });

  it("checks each exchange when the server's fetch does", async () => {
    let failure: unknown;
    const checked = contractFetch(async () => Response.json({ labels: ["vip"] }), { api: "inquirly" });
    await intercept((request) =>
      checked(request).catch((error: unknown) => {
        failure = error;
        return Response.error();
      }),
    );
    await expect(fetch(`${baseUrl}/api/v1/accounts/1/contacts/7/labels`, { headers })).rejects.toThrow();
    expect(failure).toBeInstanceOf(ContractViolationError);
    expect(failure).toMatchObject({ operationId: "listContactLabels", violations: [{ where: "/body/payload" }] });
  });
});
