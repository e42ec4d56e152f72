import { createSandbox, type Fault } from "@contacts-api/sandbox";
import { describe, expect, it } from "vitest";
import { start, transports } from "./server-under-test.js";

const seed = { contacts: [{ id: 1, name: "Ada", email: "ada@acme.example" }] };
const created = { name: "Abe" };

describe.each(transports)("faults, %s", (transport) => {
  async function faulty(...faults: readonly Fault[]) {
    const server = await start(transport, { seed });
    for (const fault of faults) server.sandbox.addFault(fault);
    const names = () => server.sandbox.state.inquirly.contacts.map(({ name }) => name);
    const create = () => server.call("POST", "/contacts", { body: created });
    const url = `${server.origin}/inquirly/api/v1/accounts/1/contacts/1`;
    const show = (init: RequestInit = {}) => {
      const request = new Request(url, { headers: { api_access_token: "sandbox-admin-token" }, ...init });
      return transport === "in process" ? server.sandbox.fetch(request) : fetch(request);
    };
    return { ...server, names, create, show };
  }

  it("reset the connection before the request is processed", async () => {
    const { create, names } = await faulty({ effect: { kind: "reset", when: "before" } });
    await expect(create()).rejects.toMatchObject({ message: "fetch failed", cause: { code: "ECONNRESET" } });
    expect(names()).toEqual(["Ada"]);
  });

  it("reset the connection after the request was processed", async () => {
    const { create, names } = await faulty({ effect: { kind: "reset", when: "after" } });
    await expect(create()).rejects.toMatchObject({ message: "fetch failed", cause: { code: "ECONNRESET" } });
    expect(names()).toEqual(["Ada", "Abe"]);
  });

  it("lose the reply after the request was processed", async () => {
    const { create, names } = await faulty({ effect: { kind: "lose-reply" } });
    await expect(create()).rejects.toMatchObject({ message: "fetch failed", cause: { code: "UND_ERR_SOCKET" } });
    expect(names()).toEqual(["Ada", "Abe"]);
  });

  it("stall before the headers until the sender gives up", async () => {
    const { show } = await faulty({ effect: { kind: "stall" } });
    await expect(show({ signal: AbortSignal.timeout(50) })).rejects.toMatchObject({ name: "TimeoutError" });
  });

  it("stall in the middle of the body until the sender gives up", async () => {
    const { show } = await faulty({ effect: { kind: "stall", afterBytes: 10 } });
    const controller = new AbortController();
    const response = await show({ signal: controller.signal });
    expect(response.status).toBe(200);
    const reader = response.body?.getReader();
    const first = await reader?.read();
    expect(new TextDecoder().decode(first?.value)).toBe('{"payload"');
    setTimeout(() => controller.abort(new Error("enough")), 50);
    await expect(reader?.read()).rejects.toThrow("enough");
  });

  it("drip the body", async () => {
    const { show } = await faulty({ effect: { kind: "drip", bytes: 100, pauseMilliseconds: 10 } });
    const begun = performance.now();
    const text = await (await show()).text();
    expect(JSON.parse(text).payload.name).toBe("Ada");
    expect(performance.now() - begun).toBeGreaterThan(Math.floor(text.length / 100) * 10 - 5);
  });

  it("cut JSON off", async () => {
    const { show } = await faulty({ effect: { kind: "truncate", bytes: 20 } });
    const response = await show();
    expect([response.status, (await response.text()).length]).toEqual([200, 20]);
  });

  it("answer with a gateway's page, and do not process the request", async () => {
    const { create, names } = await faulty({ effect: { kind: "html", status: 503 } });
    const answer = await create().catch((error: unknown) => error);
    // The page breaks the description, which the check of every answer notices.
    expect(String(answer)).toContain("the response 503 of POST");
    expect(names()).toEqual(["Ada"]);
  });

  it("redirect to another place", async () => {
    const location = "http://127.0.0.1:9/elsewhere";
    const { show } = await faulty({ effect: { kind: "redirect", location, status: 307 } });
    const response = await show({ redirect: "manual" });
    expect([response.status, response.headers.get("location")]).toEqual([307, location]);
  });

  it("answer with a status, headers and a body", async () => {
    const { show } = await faulty({
      effect: {
        kind: "status",
        status: 429,
        headers: { "retry-after": "7", "content-type": "text/plain" },
        body: "Slow down",
      },
    });
    const response = await show();
    expect([response.status, response.headers.get("retry-after"), await response.text()]).toEqual([
      429,
      "7",
      "Slow down",
    ]);
  });

  it("wait before the request is looked at", async () => {
    const { show } = await faulty({ delayMilliseconds: 60 });
    const begun = performance.now();
    expect((await show()).status).toBe(200);
    expect(performance.now() - begun).toBeGreaterThan(55);
  });

  it("let the sender give up while they wait", async () => {
    const { show, sandbox } = await faulty({ delayMilliseconds: 600_000 });
    const controller = new AbortController();
    const answered = expect(show({ signal: controller.signal })).rejects.toThrow("enough");
    await expect.poll(() => sandbox.faults).toEqual([]);
    controller.abort(new Error("enough"));
    await answered;
  });

  it("hit the next request that matches, once", async () => {
    const { show, create, call } = await faulty({
      match: { method: "GET", path: "/contacts/1" },
      effect: { kind: "status", status: 503 },
    });
    expect((await create()).status).toBe(200);
    expect((await call("GET", "/contacts")).status).toBe(200);
    expect((await show()).status).toBe(503);
    expect((await show()).status).toBe(200);
  });

  it("hit as many requests as they say, in the order they were added", async () => {
    const status = (code: number, times: number | "always"): Fault => ({
      times,
      effect: { kind: "status", status: code },
    });
    const { show, sandbox } = await faulty(status(503, 2), status(429, "always"));
    const statuses: number[] = [];
    for (let sent = 0; sent < 4; sent += 1) statuses.push((await show()).status);
    expect(statuses).toEqual([503, 503, 429, 429]);
    expect(sandbox.faults).toEqual([status(429, "always")]);
    sandbox.clearFaults();
    expect((await show()).status).toBe(200);
  });
});

describe("a sandbox with latency", () => {
  it("waits before every answer", async () => {
    const { call } = await start("in process", { latency: 40 });
    const begun = performance.now();
    await call("GET", "/contacts");
    await call("GET", "/contacts");
    expect(performance.now() - begun).toBeGreaterThan(75);
  });
});

describe("a fault that makes no sense", () => {
  it.each([
    [{ times: 0 }, 'times must be a positive integer or "always"'],
    [{ effect: { kind: "explode" } }, "effect.kind must be one of reset, lose-reply, stall"],
    [{ effect: { kind: "reset", when: "never" } }, "effect.when must be before or after"],
    [{ effect: { kind: "truncate" } }, "effect.bytes must be a number"],
    [{ effect: { kind: "drip", bytes: 0, pauseMilliseconds: 1 } }, "effect.bytes must be at least 1"],
    [{ effect: { kind: "status", status: 99 } }, "effect.status must be an integer from 200 to 599"],
    [{ delayMilliseconds: -1 }, "delayMilliseconds must not be negative"],
    [{ path: "/contacts" }, "A fault has no field path"],
  ])("is refused: %o", (fault, message) => {
    expect(() => createSandbox().addFault(fault as Fault)).toThrow(message);
  });
});
