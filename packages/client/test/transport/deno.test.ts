import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { contactsOf } from "../support/clients.js";
import { json, page, serve } from "../support/serve.js";
import { startSandbox } from "../support/start-sandbox.js";

/** What the platform's fetch was given as bodies. */
const bodies: unknown[] = [];

describe("in Deno, which sends texts and buffers a second time by itself,", () => {
  beforeEach(() => {
    const platformFetch = fetch;
    bodies.length = 0;
    vi.stubGlobal("Deno", {});
    vi.stubGlobal("fetch", (url: string, init: RequestInit) => {
      bodies.push(init.body);
      return platformFetch(url, init);
    });
  });
  afterEach(() => void vi.unstubAllGlobals());

  it("a body is a Blob, and arrives with the length and type that it has elsewhere", async () => {
    const { url, received } = await serve((_, response) => json(response, { payload: { id: 7 } }));
    await contactsOf(url).update(7, { name: "Zoë" });
    expect(bodies).toEqual([expect.any(Blob)]);
    expect(received[0]).toMatchObject({
      body: '{"name":"Zoë"}',
      headers: { "content-type": "application/json", "content-length": "15" },
    });
    expect(received[0]?.headers).not.toHaveProperty("transfer-encoding");
  });

  it("so it is for a fetch function of the caller's", async () => {
    const { url } = await serve((_, response) => json(response, { payload: { id: 7 } }));
    const contacts = contactsOf(url, { fetch: (input, init) => fetch(input, { ...init, cache: "no-store" }) });
    await contacts.update(7, { name: "Zoë" });
    expect(bodies).toEqual([expect.any(Blob)]);
  });

  it("so is a form", async () => {
    const { connect } = await startSandbox();
    const avatar = new Blob([new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10])], { type: "image/png" });
    expect((await connect.inquirly().create({ inboxId: 1, name: "Ada", avatar })).name).toBe("Ada");
    expect(bodies).toEqual([expect.any(Blob)]);
  });

  it("a read has no body", async () => {
    const { url } = await serve((_, response) => json(response, page));
    await contactsOf(url).list().page(1);
    expect(bodies).toEqual([null]);
  });
});
