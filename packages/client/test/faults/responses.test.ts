import { describe, expect, it, onTestFinished, vi } from "vitest";
import { clientOf, contactsOf, failureOf } from "../support/clients.js";
import { json, page, serve } from "../support/serve.js";

const BODY = JSON.stringify(page);

const list = (url: string, options = {}) => contactsOf(url, options).list().page(1);

describe("an answer that is not the promised JSON", () => {
  it("is refused when it is HTML with status 200", async () => {
    const server = await serve((_, response) =>
      response.writeHead(200, { "content-type": "text/html", "x-request-id": "r-1" }).end("<h1>Sign in</h1>"),
    );
    expect(await failureOf(list(server.url))).toMatchObject({
      name: "InvalidResponseError",
      status: 200,
      mediaType: "text/html",
      requestId: "r-1",
      excerpt: "<h1>Sign in</h1>",
    });
    expect(server.received).toHaveLength(1);
  });

  it("is refused when its JSON is cut in the middle", async () => {
    const server = await serve((_, response) => response.end(BODY.slice(0, 20)));
    const unnamed = { mediaType: null, requestId: null };
    expect(await failureOf(list(server.url))).toMatchObject({ name: "InvalidResponseError", ...unnamed });
  });

  it.each(["{}", '{"error":"x"}', '"ok"', "null", "[1]", '{"payload":[{"name":"no id"}]}', '{"payload":{"id":1}}'])(
    "is refused when it is %s",
    async (body) => {
      const server = await serve((_, response) => response.end(body));
      expect((await failureOf(list(server.url))).name).toBe("InvalidResponseError");
    },
  );

  it("is refused when it is empty", async () => {
    const server = await serve((_, response) => response.end());
    expect((await failureOf(list(server.url))).name).toBe("InvalidResponseError");
  });

  it("is not read beyond 10 MB", async () => {
    let sent = 0;
    const server = await serve((_, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      const chunk = Buffer.alloc(1_000_000, " ");
      const write = () => {
        while (sent < 20_000_000 && !response.destroyed) {
          sent += chunk.length;
          if (!response.write(chunk)) return response.once("drain", write);
        }
        return response.end("{}");
      };
      write();
    });
    const error = await failureOf(list(server.url));
    expect(error).toMatchObject({ name: "InvalidResponseError" });
    expect(error.message).toContain("maxResponseBytes");
    expect(sent).toBeLessThan(20_000_000);
  });

  it("passes with unknown fields and unknown enum values", async () => {
    const server = await serve((_, response) =>
      json(response, {
        meta: { count: 1, news: 1 },
        payload: [{ id: 1, availability_status: "busy", emails: [] }],
        more: {},
      }),
    );
    expect((await list(server.url)).contacts[0]).toMatchObject({ id: 1, availabilityStatus: "busy" });
  });
});

describe("an answer of 20 MB", () => {
  it("is left at maxResponseBytes, and its connection is closed", async () => {
    const server = await serve((_, response) => response.end(`[${" ".repeat(20_000_000)}]`));
    const started = performance.now();
    const error = await failureOf(contactsOf(server.url, { maxResponseBytes: 50_000 }).get(7));
    expect(error).toMatchObject({ name: "InvalidResponseError", status: 200 });
    expect(`${error.excerpt}`.length).toBeLessThanOrEqual(1_024);
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(server.received).toHaveLength(1);
    await expect.poll(server.openSockets).toBe(0);
  });

  it("is accepted when maxResponseBytes allows it", async () => {
    const answer = { payload: { id: 7, name: "x".repeat(20_000_000) } };
    const server = await serve((_, response) => json(response, answer));
    const contact = await contactsOf(server.url, { maxResponseBytes: 21_000_000, timeout: 20_000 }).get(7);
    expect(contact.name).toHaveLength(20_000_000);
  });

  it("is left as well when it comes with an error status", async () => {
    const server = await serve((_, response) => response.writeHead(404).end("x".repeat(20_000_000)));
    const error = await failureOf(contactsOf(server.url, { maxResponseBytes: 50_000 }).get(7));
    expect(error).toMatchObject({ name: "NotFoundError" });
    expect(error.message.length).toBeLessThan(1_000);
    await expect.poll(server.openSockets).toBe(0);
  });
});

describe("an answer that is longer than maxResponseBytes", () => {
  it("is refused although what came of it within the limit is JSON of its own", async () => {
    const server = await serve((_, response) => {
      response.write(BODY);
      setTimeout(() => response.end(" ".repeat(100_000)), 30);
    });
    const error = await failureOf(list(server.url, { maxResponseBytes: 1_000 }));
    expect(error).toMatchObject({ name: "InvalidResponseError", status: 200 });
  });

  it("is left without an unhandled rejection where the stream of a fetch function cannot be cancelled", async () => {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    onTestFinished(() => void process.off("unhandledRejection", unhandled));
    const body = () =>
      new ReadableStream({
        start: (controller) => controller.enqueue(new TextEncoder().encode(BODY)),
        cancel: () => Promise.reject(new Error("cannot be cancelled")),
      });
    const fetch = async () => new Response(body());
    const error = await failureOf(list("https://api.example", { fetch, maxResponseBytes: 5 }));
    expect(error.name).toBe("InvalidResponseError");
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(unhandled).not.toHaveBeenCalled();
  });
});

describe("the excerpt of an answer that is not JSON", () => {
  it("has at most 1 kB, also of characters outside latin", async () => {
    const server = await serve((_, response) => response.end("€".repeat(5_000)));
    const error = await failureOf(
      clientOf(server.url).GET("/api/v1/accounts/{account_id}/contacts", { params: { path: { account_id: 1 } } }),
    );
    expect(error).toMatchObject({ name: "InvalidResponseError" });
    expect(Buffer.byteLength(`${error.excerpt}`)).toBeLessThanOrEqual(1_024);
    expect(`${error.excerpt}`).not.toBe("");
  });
});
