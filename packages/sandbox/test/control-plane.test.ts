import { request as httpRequest } from "node:http";
import { describe, expect, it } from "vitest";
import { start, transports } from "./server-under-test.js";

const seed = { contacts: [{ id: 1, name: "Ada", email: "ada@acme.example" }] };

describe.each(transports)("the control plane, %s", (transport) => {
  async function controlled() {
    const server = await start(transport, { seed });
    const control = async (method: string, path: string, body?: unknown) => {
      const init = {
        method,
        ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
      };
      const request = new Request(`${server.origin}/__sandbox${path}`, init);
      const response = transport === "in process" ? await server.sandbox.fetch(request) : await fetch(request);
      const text = await response.text();
      return { status: response.status, body: text === "" ? null : JSON.parse(text) };
    };
    return { ...server, control };
  }

  it("lists what there is", async () => {
    const { control } = await controlled();
    const { status, body } = await control("GET", "/");
    expect([status, body.actions.includes("POST /__sandbox/reset")]).toEqual([200, true]);
  });

  it("resets", async () => {
    const { call, control, sandbox } = await controlled();
    await call("POST", "/contacts", { body: { name: "Abe" } });
    expect((await control("POST", "/reset")).status).toBe(204);
    expect(sandbox.state.inquirly.contacts).toHaveLength(1);
  });

  it("shows the state", async () => {
    const { control } = await controlled();
    expect((await control("GET", "/state")).body.inquirly.contacts).toMatchObject([
      { id: 1, name: "Ada", avatar: null },
    ]);
  });

  it("shows the requests, its own not among them", async () => {
    const { call, control } = await controlled();
    await call("GET", "/contacts");
    await control("GET", "/state");
    const { body } = await control("GET", "/requests");
    expect(body).toMatchObject([{ method: "GET", headers: { api_access_token: "(redacted)" }, status: 200 }]);
    expect(body).toHaveLength(1);
  });

  it("takes, shows and clears faults, and meets none itself", async () => {
    const { call, control } = await controlled();
    const fault = { times: "always", effect: { kind: "status", status: 500, body: "{}" } };
    expect((await control("POST", "/faults", fault)).status).toBe(204);
    expect((await control("GET", "/faults")).body).toEqual([fault]);
    await expect(call("GET", "/contacts")).rejects.toThrow("the response 500 of GET");
    expect((await control("DELETE", "/faults")).status).toBe(204);
    expect((await call("GET", "/contacts")).status).toBe(200);
  });

  it("switches realism, and says which words it takes", async () => {
    const { control, sandbox } = await controlled();
    expect((await control("GET", "/realism")).body).toEqual({ realism: "off" });
    expect((await control("POST", "/realism", { realism: "database", seed: 7 })).status).toBe(204);
    expect((await control("GET", "/realism")).body).toEqual({ realism: "database" });
    expect((await control("POST", "/reset")).status).toBe(204);
    expect(sandbox.realism).toBe("database");
    expect(await control("POST", "/realism", { realism: "on" })).toEqual({
      status: 422,
      body: { error: 'Unknown realism "on": choose off or database.' },
    });
    expect((await control("POST", "/realism", { realism: "database", seed: 1.5 })).status).toBe(422);
    expect((await control("POST", "/realism", {})).body.error).toContain('"off" or "database"');
    expect((await control("POST", "/realism", { realism: "off" })).status).toBe(204);
    expect(sandbox.realism).toBe("off");
  });

  it("marks a contact as online", async () => {
    const { call, control } = await controlled();
    expect((await control("POST", "/presence", { api: "inquirly", contact_id: 1 })).status).toBe(204);
    expect((await call("GET", "/contacts/1")).body.payload.availability_status).toBe("online");
  });

  it.each([
    ["POST", "/faults", { effect: { kind: "explode" } }, "effect.kind must be one of"],
    ["POST", "/faults", "{", "JSON"],
    ["POST", "/presence", { api: "chatwoot", contact_id: 1 }, "99digital, inquirly, engagelab"],
  ])("refuses %s %s with %o and says why", async (method, path, body, message) => {
    const { control } = await controlled();
    const answer = await control(method, path, body);
    expect(answer.status).toBe(422);
    expect(answer.body.error).toContain(message);
  });

  it("refuses a body over 1 MB", async () => {
    const { control } = await controlled();
    expect((await control("POST", "/faults", " ".repeat(1024 * 1024 + 1))).status).toBe(413);
  });

  it("says where to look when it does not know an action", async () => {
    const { control } = await controlled();
    expect(await control("GET", "/rset")).toMatchObject({
      status: 404,
      body: { error: "There is no GET /rset here; GET /__sandbox/ lists what there is." },
    });
  });
});

describe("the control plane and browsers", () => {
  async function statusFor(headers: Record<string, string>): Promise<number | undefined> {
    const { origin, sandbox } = await start("over HTTP", { seed });
    const host = new URL(origin).host;
    const sent = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, value.replace("HOST", host)]),
    );
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const request = httpRequest(`${origin}/__sandbox/reset`, { method: "POST", headers: sent }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      request.on("error", reject);
      request.end();
    });
    expect(sandbox.requests).toEqual([]);
    return status;
  }

  it.each([
    [{ "sec-fetch-site": "cross-site", origin: "https://evil.example" }],
    [{ "sec-fetch-site": "same-site", origin: "http://127.0.0.1:1" }],
    [{ origin: "https://evil.example" }],
    [{ origin: "null" }],
    [{ "sec-fetch-site": "same-origin", host: "rebound.example" }],
  ])("refuses pages of other sites: %o", async (headers) => {
    expect(await statusFor(headers)).toBe(403);
  });

  it.each([[{ "sec-fetch-site": "same-origin", origin: "http://HOST" }], [{ "sec-fetch-site": "none" }], [{}]])(
    "answers its own pages, users and programs: %o",
    async (headers) => {
      expect(await statusFor(headers)).toBe(204);
    },
  );
});
