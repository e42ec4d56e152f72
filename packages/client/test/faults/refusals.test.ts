import { describe, expect, it } from "vitest";
import { contactsOf, failureOf } from "../support/clients.js";
import { measure } from "../support/measure.js";
import { json, page, serve } from "../support/serve.js";

const list = (url: string, options = {}) => contactsOf(url, options).list().page(1);

describe("a refusal", () => {
  it("with 429 and Retry-After is waited out", async () => {
    const server = await serve((_, response, number) =>
      number === 1 ? response.writeHead(429, { "retry-after": "1" }).end("Retry later\n") : json(response, page),
    );
    const { took } = await measure(() => list(server.url));
    expect(took).toBeGreaterThan(900);
    expect(took).toBeLessThan(10_000);
    expect(server.received).toHaveLength(2);
  });

  it("with a date in Retry-After is waited out", async () => {
    const server = await serve((_, response, number) =>
      number === 1
        ? response.writeHead(429, { "retry-after": new Date(Date.now() + 2_000).toUTCString() }).end()
        : json(response, page),
    );
    const { took } = await measure(() => list(server.url));
    expect(took).toBeGreaterThan(500);
    expect(took).toBeLessThan(10_000);
  });

  it("with 429 and no Retry-After is tried again when the server's next minute has begun", async () => {
    const server = await serve((_, response, number) =>
      number === 1
        ? response.writeHead(429, { date: "Sat, 21 Nov 2026 17:42:59 GMT" }).end("Retry later\n")
        : json(response, page),
    );
    const { took } = await measure(() => list(server.url));
    expect(took).toBeGreaterThan(1_900);
    expect(took).toBeLessThan(10_000);
    expect(server.received).toHaveLength(2);
  });

  it("with a Retry-After of an hour is a RateLimitError at once", async () => {
    const server = await serve((_, response) =>
      response.writeHead(429, { "retry-after": "3600" }).end("Retry later\n"),
    );
    const { value, took } = await measure(() => failureOf(list(server.url)));
    expect(value).toMatchObject({ name: "RateLimitError", retryAfter: 3600, body: "Retry later\n" });
    expect(took).toBeLessThan(10_000);
    expect(server.received).toHaveLength(1);
  });

  it("with 503 is tried again", async () => {
    const server = await serve((_, response, number) =>
      number === 1 ? response.writeHead(503).end("<html>down</html>") : json(response, page),
    );
    expect((await list(server.url)).contacts).toHaveLength(1);
    expect(server.received).toHaveLength(2);
  });

  it("with 503 that stays is a ServerError after four attempts", async () => {
    const server = await serve((_, response) => response.writeHead(503).end());
    expect(await failureOf(list(server.url))).toMatchObject({ name: "ServerError", status: 503 });
    expect(server.received).toHaveLength(4);
  });

  it.each([400, 401, 403, 404, 409, 422, 501])("with %i is not tried again", async (status) => {
    const server = await serve((_, response) => json(response, { error: "no" }, status));
    await failureOf(list(server.url));
    expect(server.received).toHaveLength(1);
  });
});
