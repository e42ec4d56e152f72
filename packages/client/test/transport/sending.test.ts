import { describe, expect, it, vi } from "vitest";
import { contactsOf, failureOf, TOKEN } from "../support/clients.js";
import { runProgram } from "../support/run-program.js";
import { json, page, serve } from "../support/serve.js";

describe("the base URL", () => {
  it("may have a path, with or without a slash at its end", async () => {
    const server = await serve((_, response) => json(response, page));
    await contactsOf(`${server.url}/prefix`).list({ totalOrder: false }).page(1);
    await contactsOf(`${server.url}/prefix/`).list({ totalOrder: false }).page(1);
    const expected = "/prefix/api/v1/accounts/1/contacts?page=1";
    expect(server.received.map(({ path }) => path)).toEqual([expected, expected]);
  });
});

describe("a fetch function of the caller's", () => {
  it("is called as the platform's is, once for each attempt, and told to follow no redirects", async () => {
    const requests: Request[] = [];
    const send = async (url: string, init: RequestInit) => {
      const request = new Request(url, init);
      requests.push(request);
      expect(await request.json()).toEqual({ name: "Bob" });
      return requests.length === 1
        ? new Response("down", { status: 503, headers: { "retry-after": "0.02" } })
        : Response.json({ payload: { id: 7 } });
    };
    await contactsOf("https://api.example", { fetch: send }).update(7, { name: "Bob" });
    expect(requests).toHaveLength(2);
    for (const request of requests) {
      expect(request).toMatchObject({ method: "PATCH", redirect: "manual" });
      expect(request.headers.get("api_access_token")).toBe(TOKEN);
    }
  });

  it("is given a signal that aborts when the caller does", async () => {
    const controller = new AbortController();
    const reason = new Error("enough");
    let seen: unknown;
    const send = (_: string, { signal }: RequestInit) =>
      new Promise<Response>((_, reject) => {
        signal?.addEventListener("abort", () => {
          seen = signal.reason;
          reject(signal.reason);
        });
        controller.abort(reason);
      });
    const call = contactsOf("https://api.example", { fetch: send }).get(7, { signal: controller.signal });
    expect(await failureOf(call)).toBe(reason);
    await vi.waitFor(() => expect(seen).toBe(reason));
  });

  it("may answer with anything but a response, which is a ConnectionError", async () => {
    const send = async () => undefined as unknown as Response;
    const error = await failureOf(contactsOf("https://api.example", { fetch: send, maxRetries: 0 }).get(7));
    expect(error).toMatchObject({ name: "ConnectionError", code: "connection" });
  });
});

describe("what a single call sets", () => {
  it("is the deadline in place of the client's", async () => {
    const server = await serve(() => {});
    const started = performance.now();
    const error = await failureOf(contactsOf(server.url, { deadline: 60_000 }).get(7, { deadline: 60 }));
    expect(error.name).toBe("DeadlineError");
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it("does not stay for the next call", async () => {
    const server = await serve((_, response, number) => {
      if (number > 1) json(response, { payload: { id: 7 } });
    });
    const contacts = contactsOf(server.url);
    await failureOf(contacts.get(7, { deadline: 60 }));
    expect((await contacts.get(7)).id).toBe(7);
  });
});

describe("a program that has replaced the global Request and Response", () => {
  it("gets contacts and errors as any other", async () => {
    const server = await serve(({ path }, response) =>
      path.endsWith("/7")
        ? json(response, { payload: { id: 7, name: "Alice" } })
        : json(response, { error: "Resource could not be found" }, 404),
    );
    const { output, errors } = await runProgram("call-with-replaced-globals.mjs", [server.url]);
    expect(JSON.parse(output), errors).toEqual({ replaced: true, name: "Alice", refusal: "not_found" });
  });
});
