import { describe, expect, it } from "vitest";
import { contactsOf, failureOf } from "../support/clients.js";
import { findClosedPort } from "../support/find-closed-port.js";
import { page } from "../support/serve.js";
import { serveBytes } from "../support/serve-bytes.js";

const HEAD = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n";
const BODY = JSON.stringify(page);

const list = (url: string, options = {}) => contactsOf(url, options).list().page(1);

describe("a connection", () => {
  it("that is refused is a ConnectionError saying that nothing was sent", async () => {
    const port = await findClosedPort();
    expect(
      await failureOf(contactsOf(`http://127.0.0.1:${port}`, { maxRetries: 0 }).create({ inboxId: 1 })),
    ).toMatchObject({
      name: "ConnectionError",
      sent: false,
      cause: { message: expect.stringContaining("ECONNREFUSED") },
    });
  });

  it("that is reset before the answer is tried again for a read", async () => {
    const server = await serveBytes((socket, number) =>
      number < 3 ? socket.resetAndDestroy() : socket.write(`${HEAD}content-length: ${BODY.length}\r\n\r\n${BODY}`),
    );
    expect((await list(server.url)).contacts).toHaveLength(1);
    expect(server.requests()).toBe(3);
  });

  it("that is reset within the answer is a ConnectionError when attempts run out", async () => {
    const server = await serveBytes((socket) => {
      socket.write(`${HEAD}content-length: 500\r\n\r\n{"payload"`);
      setTimeout(() => socket.resetAndDestroy(), 20);
    });
    expect(await failureOf(list(server.url, { maxRetries: 1 }))).toMatchObject({ name: "ConnectionError", sent: true });
    expect(server.requests()).toBe(2);
  });
});

describe("an answer that ends too early", () => {
  it.each([
    ["of the stated length", `${HEAD}content-length: 500\r\n\r\n{"payload":`],
    ["of a chunk", `${HEAD}transfer-encoding: chunked\r\n\r\n20\r\n{"payload":`],
    ["of the last chunk", `${HEAD}transfer-encoding: chunked\r\n\r\nb\r\n{"payload":\r\n`],
    ["of its headers", HEAD],
  ])("is a ConnectionError when it lacks the rest %s", async (_, bytes) => {
    const server = await serveBytes((socket) => socket.end(bytes));
    const started = performance.now();
    const error = await failureOf(contactsOf(server.url, { maxRetries: 1 }).get(7));
    expect(error).toMatchObject({ name: "ConnectionError", sent: true, method: "GET" });
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(server.requests()).toBe(2);
  });
});
