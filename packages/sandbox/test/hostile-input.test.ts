import { request as httpRequest } from "node:http";
import { describe, expect, it } from "vitest";
import { type ServerUnderTest, start, transports } from "./server-under-test.js";

const json = { accept: "application/json" };

function nested(levels: number): string {
  return `{"custom_attributes":${'{"a":'.repeat(levels)}1${"}".repeat(levels)}}`;
}

const unreadable: readonly (readonly [string, string])[] = [
  ["is cut off", '{"name":"Ada"'],
  ["is empty space", "  "],
  ["has a trailing comma", '{"name":"Ada",}'],
  ["holds NUL", '{"name":"a\\u0000b"}'],
  ["holds NUL in a key", '{"custom_attributes":{"a\\u0000":1}}'],
  ["holds half of a surrogate pair", '{"name":"\\ud800"}'],
  ["nests 101 levels deep", nested(100)],
  ["nests a million levels deep", "[".repeat(1_000_000)],
];

describe.each(transports)("input that is broken or hostile, %s", (transport) => {
  async function expectRefused(server: ServerUnderTest, status: number, body: string): Promise<void> {
    const answer = await server.call("POST", "/contacts", { body, headers: json });
    expect([answer.status, answer.body.status]).toEqual([status, status]);
    expect(server.sandbox.state.inquirly.contacts).toEqual([]);
  }

  it.each(unreadable)("is refused with 400 when the body %s", async (_, body) => {
    await expectRefused(await start(transport), 400, body);
  });

  it("is refused with 413 when the body is over 10 MB", async () => {
    await expectRefused(await start(transport), 413, JSON.stringify({ name: "x".repeat(10 * 1024 * 1024) }));
  });

  it("is taken when it nests a hundred levels deep", async () => {
    const { call } = await start(transport);
    expect((await call("POST", "/contacts", { body: nested(99) })).status).toBe(200);
  });

  it("is refused with 400 when bytes are not UTF-8", async () => {
    const { call } = await start(transport);
    expect((await call("GET", "/contacts/search?q=%ff")).status).toBe(400);
    expect((await call("GET", "/contacts/%ff")).status).toBe(400);
  });

  it("is refused with 400 when a parameter is used in two ways", async () => {
    const { call } = await start(transport);
    expect((await call("GET", "/contacts?labels=a&labels[]=b")).status).toBe(400);
    expect((await call("GET", "/contacts?labels[]=b&labels[x]=a")).status).toBe(400);
  });

  it("is refused with 400 when a multipart body is cut off", async () => {
    const { call } = await start(transport);
    const headers = { "content-type": "multipart/form-data; boundary=x" };
    expect((await call("POST", "/contacts", { body: "--x\r\nnonsense", headers })).status).toBe(400);
  });

  it("pollutes no prototype and is stored as plain data", async () => {
    const { call, sandbox } = await start(transport);
    const attributes = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}';
    const body = `{"__proto__":{"name":"x"},"custom_attributes":${attributes},"additional_attributes":${attributes}}`;
    const created = await call("POST", "/contacts", { body });
    await call("PATCH", "/contacts/1", { body: `{"custom_attributes":${attributes}}` });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(created.body.payload.contact.name).toBe("");
    expect((await call("GET", "/contacts/1")).text).toContain(`"custom_attributes":${attributes}`);
    expect(Object.keys(sandbox.state.inquirly.contacts[0]?.customAttributes ?? {})).toEqual([
      "__proto__",
      "constructor",
    ]);
  });

  it("pollutes no prototype through brackets in keys", async () => {
    const { create } = await start(transport);
    const contact = await create(new URLSearchParams("custom_attributes[__proto__][polluted]=1&__proto__[polluted]=1"));
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(JSON.stringify(contact.custom_attributes)).toBe('{"__proto__":{"polluted":"1"}}');
  });

  it("cannot remove inherited attributes", async () => {
    const { call, create } = await start(transport);
    const { id } = await create({ custom_attributes: { a: 1 } });
    const body = { custom_attributes: ["__proto__", "toString"] };
    const answer = await call("POST", `/contacts/${id}/destroy_custom_attributes`, { body });
    expect(answer.body.payload.custom_attributes).toEqual({ a: 1 });
  });

  it.each(["-1", "0", "1e9", "%00", "1;drop", "__proto__", "constructor", "null"])(
    "finds no contact under the id %s",
    async (id) => {
      const { call } = await start(transport, { seed: { contacts: [{ id: 7, name: "Ada" }] } });
      expect((await call("GET", `/contacts/${id}`)).body).not.toHaveProperty("payload.id");
    },
  );

  // What these ask of a pattern that looks back would take longer than a test may.
  it("ends a search that is made of wildcards", async () => {
    const name = "a".repeat(255);
    const { call } = await start(transport, { seed: { contacts: Array.from({ length: 20 }, () => ({ name })) } });
    const answer = await call("GET", `/contacts/search?q=${"%25a".repeat(1000)}%25b`);
    expect(answer.body.meta.count).toBe(0);
  });

  it.each([
    ["comments that never end", `{"name":"a"}${"/* ".repeat(200_000)}`],
    ["a text that never ends", `{"name":"${"\\\\x".repeat(200_000)}`],
    ["a long text and a comment", `{"name":"${"x".repeat(3_000_000)}",}/**/`],
  ])("refuses a body that is made of %s", async (_, body) => {
    const { call } = await start(transport);
    expect((await call("POST", "/contacts", { body, headers: json })).status).toBe(400);
  });

  it("reads labels that are made of quotes", async () => {
    const { call, create } = await start(transport);
    const { id } = await create({});
    const labels = [`${',"x'.repeat(200_000)}`];
    expect((await call("POST", `/contacts/${id}/labels`, { body: { labels } })).body.payload).toEqual(['"x']);
  });

  it("leaves the server ready for the next request", async () => {
    const { call } = await start(transport);
    for (const [, body] of unreadable) await call("POST", "/contacts", { body });
    expect((await call("GET", "/contacts")).status).toBe(200);
  });
});

describe("input over a port", () => {
  it("is refused with 413 when a body of unknown length goes over 10 MB", async () => {
    const { origin, sandbox } = await start("over HTTP");
    const headers = { ...json, "content-type": "application/json", api_access_token: "sandbox-admin-token" };
    const status = await new Promise((resolve, reject) => {
      const url = `${origin}/inquirly/api/v1/accounts/1/contacts`;
      const upload = httpRequest(url, { method: "POST", headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      upload.on("error", reject);
      for (let sent = 0; sent < 11; sent += 1) upload.write(Buffer.alloc(1024 * 1024, "x"));
      upload.end();
    });
    expect([status, sandbox.state.inquirly.contacts.length]).toEqual([413, 0]);
  });

  it("is refused with 431 when it is a flood of headers", async () => {
    const { origin } = await start("over HTTP");
    const response = await fetch(`${origin}/inquirly/api/v1/accounts/1/contacts`, {
      headers: Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`x-flood-${index}`, "x".repeat(200)])),
    });
    expect(response.status).toBe(431);
  });

  it("changes nothing when its sender goes away in the middle of a body", async () => {
    const { origin, call, sandbox } = await start("over HTTP");
    await new Promise<void>((resolve) => {
      const headers = {
        "content-type": "application/json",
        "content-length": 100,
        api_access_token: "sandbox-admin-token",
      };
      const upload = httpRequest(`${origin}/inquirly/api/v1/accounts/1/contacts`, { method: "POST", headers });
      upload.on("error", () => resolve());
      upload.write('{"name":');
      setTimeout(() => upload.destroy(new Error("gone")), 50);
    });
    expect((await call("GET", "/contacts")).status).toBe(200);
    expect(sandbox.state.inquirly.contacts).toEqual([]);
  });
});
