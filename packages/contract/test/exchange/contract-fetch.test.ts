import { ContractViolationError, contractFetch, type ExchangeReport } from "@contacts-api/contract/fetch";
import { describe, expect, it } from "vitest";
import { sendJson, serve } from "./serve.js";

const headers = { api_access_token: "planted-token" };
const refused = { message: "Email has already been taken" };
const path = "/99digital/api/v1/accounts/1/contacts";

/** A fetch that keeps the reports it is called with. */
function watched(options: { readonly strict?: boolean; readonly baseUrl?: string } = {}) {
  const violations: ExchangeReport[] = [];
  const drift: ExchangeReport[] = [];
  const fetch = contractFetch(globalThis.fetch, {
    api: "99digital",
    onViolation: (report) => violations.push(report),
    onDrift: (report) => drift.push(report),
    ...options,
  });
  const found = () =>
    violations.flatMap((report) => report.violations.map(({ in: side, where }) => `${side} ${where}`));
  return { fetch, found, violations, drift };
}

describe("contractFetch", () => {
  it("passes on what keeps the contract, and calls nobody", async () => {
    const url = await serve((_, response) => sendJson(response, 422, refused));
    const { fetch, violations, drift } = watched();
    const body = JSON.stringify({ inbox_id: 1 });
    const init = { method: "POST", headers: { ...headers, "content-type": "application/json" }, body };
    const response = await fetch(`${url}${path}`, init);
    expect([violations, drift, response.bodyUsed]).toEqual([[], [], false]);
    expect(await response.json()).toEqual(refused);
  });

  it("rejects a call whose exchange breaks the contract, after the response", async () => {
    let requests = 0;
    const url = await serve((_, response) => {
      requests += 1;
      sendJson(response, 200, { payload: [] });
    });
    const fetch = contractFetch(globalThis.fetch, { api: "99digital" });
    const failure: unknown = await fetch(`${url}${path}`, { headers }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ContractViolationError);
    expect(failure).toMatchObject({
      name: "ContractViolationError",
      code: "contract_violation",
      operationId: "listContacts",
      violations: [{ where: "/body/meta", what: "missing" }],
      message:
        "listContacts does not keep the contract:\n- meta of the response is missing. (response /body/meta, documented)",
    });
    expect(requests).toBe(1);
  });

  it("calls back and passes the response on, when there is somebody to call", async () => {
    const url = await serve((_, response) => sendJson(response, 200, { payload: [], took: 3 }));
    const { fetch, found, drift } = watched();
    const response = await fetch(new URL(`${url}${path}`), { headers });
    expect(found()).toEqual(["response /body/meta"]);
    expect(drift.flatMap((report) => report.drift.map(({ where }) => where))).toEqual(["/body/took"]);
    expect(await response.json()).toEqual({ payload: [], took: 3 });
  });

  it("takes a Request, and sends the body that it has read", async () => {
    let received = "";
    const url = await serve(async (request, response) => {
      for await (const chunk of request) received += chunk;
      sendJson(response, 422, refused);
    });
    const { fetch, found } = watched();
    const body = JSON.stringify({ name: "Alice" });
    const json = { ...headers, "content-type": "application/json" };
    await fetch(new Request(`${url}${path}`, { method: "POST", headers: json, body }));
    expect(found()).toEqual(["request /body/inbox_id"]);
    expect(received).toBe(body);
    await fetch(new Request(`${url}${path}`, { method: "POST", headers: json, body }), { body: "{}" });
    expect(received).toBe(`${body}{}`);
    expect(found()).toHaveLength(2);
  });

  it.each([
    ["a text", "{}", ["request /headers/content-type"]],
    ["a form", new FormData(), ["request /headers/content-type"]],
    ["pairs", new URLSearchParams("inbox_id=1"), ["request /headers/content-type"]],
    ["a blob that is JSON", new Blob(["{}"], { type: "application/json" }), []],
  ])("knows the content type that fetch adds for %s", async (_, body, expected) => {
    const url = await serve((_request, response) => sendJson(response, 422, refused));
    const { fetch, found } = watched();
    await fetch(`${url}${path}`, { method: "POST", headers, body });
    expect(found()).toEqual(expected);
  });

  it("leaves failures of the connection as they are", async () => {
    const url = await serve((request) => request.socket.destroy());
    const { fetch, violations } = watched();
    await expect(fetch(`${url}${path}`, { headers })).rejects.toThrow("fetch failed");
    expect(violations).toEqual([]);
  });

  it("passes on a response that breaks off, for its reader to notice", async () => {
    const url = await serve((_, response) => {
      response.writeHead(200, { "content-type": "application/json", "content-length": "100" });
      response.write('{"payload":', () => response.destroy());
    });
    const { fetch, violations } = watched();
    const response = await fetch(`${url}${path}`, { headers });
    await expect(response.text()).rejects.toThrow();
    expect(violations).toEqual([]);
  });

  it("looks below the base URL only, when one is given", async () => {
    const url = await serve((_, response) => sendJson(response, 422, refused));
    const { fetch, found } = watched({ baseUrl: `${url}/inquirly` });
    await fetch(`${url}${path}`, { headers });
    expect(found()).toEqual(["request /url"]);
  });
});
