import { getEventListeners } from "node:events";
import { createServer, type Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { clientOf, contactsOf, failureOf } from "../support/clients.js";
import { measure } from "../support/measure.js";
import { json, page, serve } from "../support/serve.js";

const reason = { aborted: "by the caller" };

describe("the caller's abort", () => {
  it("before the call sends nothing", async () => {
    const server = await serve((_, response) => json(response, page));
    expect(
      await failureOf(
        clientOf(server.url).GET("/api/v1/accounts/{account_id}/contacts", {
          params: { path: { account_id: 1 } },
          signal: AbortSignal.abort(reason),
        }),
      ),
    ).toBe(reason);
    expect(server.received).toEqual([]);
  });

  it.each([
    ["while the headers are awaited", () => {}],
    ["while the body arrives", (response: { write(text: string): unknown }) => response.write('{"payload"')],
  ])("%s rejects with its reason and closes the socket", async (_, answer) => {
    const server = await serve((__, response) => answer(response));
    const controller = new AbortController();
    const call = failureOf(contactsOf(server.url).get(1, { signal: controller.signal }));
    await expect.poll(() => server.received.length).toBe(1);
    await wait(20);
    controller.abort(reason);
    expect(await call).toBe(reason);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
    await expect.poll(server.openSockets).toBe(0);
  });

  it("during the wait before a further attempt rejects with its reason at once", async () => {
    const server = await serve((_, response) => response.writeHead(503, { "retry-after": "60" }).end());
    const controller = new AbortController();
    const { value, took } = await measure(() =>
      failureOf(
        contactsOf(server.url, { hooks: { onRetry: () => controller.abort(reason) } }).get(1, {
          signal: controller.signal,
        }),
      ),
    );
    expect(value).toBe(reason);
    expect(took).toBeLessThan(10_000);
    expect(server.received).toHaveLength(1);
  });

  it.each([null, 0, false, "", Number.NaN])(
    "with the reason %j rejects with just that, by either way",
    async (falsy) => {
      const server = await serve(() => {});
      const early = AbortSignal.abort(falsy);
      const calls = (signal: AbortSignal) => [
        clientOf(server.url).GET("/api/v1/accounts/{account_id}/contacts", {
          params: { path: { account_id: 1 } },
          signal,
        }),
        contactsOf(server.url).get(7, { signal }),
        contactsOf(server.url).create({ inboxId: 7, identifier: "crm-42" }, { signal }),
      ];
      for (const call of calls(early)) expect(await failureOf(call)).toBe(falsy);
      const controller = new AbortController();
      const late = calls(controller.signal).map(failureOf);
      await expect.poll(() => server.received.length).toBe(3);
      controller.abort(falsy);
      expect(await Promise.all(late)).toEqual([falsy, falsy, falsy]);
    },
  );

  it("leaves nothing on a signal that lives on", async () => {
    const server = await serve((_, response) => json(response, page));
    const { signal } = new AbortController();
    for (let call = 0; call < 20; call++) await contactsOf(server.url).list({ signal }).page(1);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });
});

describe("a call", () => {
  it("keeps the caller's reason when aborted while connecting, and sends nothing", async () => {
    const bytes: Buffer[] = [];
    const sockets = new Set<Socket>();
    // A server that accepts and never takes part in the TLS handshake: the connection stays half made.
    const server = createServer((socket) => {
      sockets.add(socket);
      socket.on("error", () => {}).on("data", (chunk) => bytes.push(chunk));
      setTimeout(() => controller.abort(reason), 30);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => {
      server.close();
      for (const socket of sockets) socket.destroy();
    });
    const address = server.address();
    const url = `https://127.0.0.1:${typeof address === "object" && address?.port}`;
    const controller = new AbortController();
    const started = performance.now();
    expect(await failureOf(contactsOf(url).get(7, { signal: controller.signal }))).toBe(reason);
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(Buffer.concat(bytes).toString("latin1")).not.toContain("GET ");
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });

  it("keeps the caller's reason when aborted before a create, and sends nothing", async () => {
    const server = await serve((_, response) => json(response, page));
    const call = contactsOf(server.url).create({ inboxId: 7 }, { signal: AbortSignal.abort(reason) });
    expect(await failureOf(call)).toBe(reason);
    expect(server.openSockets()).toBe(0);
  });

  it("keeps the caller's reason when a create is aborted while its answer is awaited, and sends it once", async () => {
    const controller = new AbortController();
    const server = await serve(() => controller.abort(reason));
    const call = contactsOf(server.url).create({ inboxId: 7, identifier: "crm-42" }, { signal: controller.signal });
    expect(await failureOf(call)).toBe(reason);
    expect(server.received).toHaveLength(1);
    await expect.poll(server.openSockets).toBe(0);
  });

  it("keeps the reason of AbortSignal.timeout apart from its own time limits", async () => {
    const server = await serve(() => {});
    const signal = AbortSignal.timeout(50);
    expect(await failureOf(contactsOf(server.url).get(7, { signal }))).toBe(signal.reason);
  });
});
