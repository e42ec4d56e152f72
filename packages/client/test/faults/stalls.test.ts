import { describe, expect, it } from "vitest";
import { contactsOf, failureOf } from "../support/clients.js";
import { measure } from "../support/measure.js";
import { serve } from "../support/serve.js";
import { serveBytes } from "../support/serve-bytes.js";

const HEAD = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n";

const list = (url: string, options = {}) => contactsOf(url, options).list().page(1);

describe("an answer that does not come", () => {
  it("is a TimeoutError when the headers stall", async () => {
    const server = await serve(() => {});
    const { value, took } = await measure(() => failureOf(list(server.url, { timeout: 100, maxRetries: 0 })));
    expect(value).toMatchObject({ name: "TimeoutError", code: "timeout", method: "GET" });
    expect(took).toBeLessThan(10_000);
    await expect.poll(server.openSockets).toBe(0);
  });

  it("is a TimeoutError when the body stalls after the headers", async () => {
    const server = await serveBytes((socket) => socket.write(`${HEAD}content-length: 500\r\n\r\n{"payload"`));
    const { value, took } = await measure(() => failureOf(list(server.url, { timeout: 100, maxRetries: 1 })));
    expect(value.name).toBe("TimeoutError");
    expect(took).toBeLessThan(10_000);
    expect(server.requests()).toBe(2);
  });

  it("is a DeadlineError when it drips beyond the deadline", async () => {
    const server = await serve((_, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      const drip = setInterval(() => response.write(" "), 20);
      response.on("close", () => clearInterval(drip));
    });
    const { value, took } = await measure(() => failureOf(list(server.url, { deadline: 300 })));
    expect(value).toMatchObject({ name: "DeadlineError", code: "deadline" });
    expect(took).toBeGreaterThan(250);
    expect(took).toBeLessThan(10_000);
    expect(server.received).toHaveLength(1);
    await expect.poll(server.openSockets).toBe(0);
  });

  it("ends the call even when the fetch function ignores its signal", async () => {
    const stuck = () => new Promise<Response>(() => {});
    const { value, took } = await measure(() =>
      failureOf(list("https://api.example", { fetch: stuck, timeout: 50, maxRetries: 0 })),
    );
    expect(value.name).toBe("TimeoutError");
    expect(took).toBeLessThan(10_000);
  });
});
