import { AmbiguousWriteError, ConflictError, ValidationError } from "@contacts-api/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { contactsOf, failureOf } from "../support/clients.js";
import { created, json, type Respond, serve } from "../support/serve.js";

const wanted = { inboxId: 1, name: "Alice", identifier: "crm-42" };
const alice = { id: 1, name: "Alice", identifier: "crm-42" };
const taken = { message: "Identifier has already been taken", attributes: ["identifier"] };

/** A search that finds these contacts. */
const found = (...contacts: object[]) => ({ meta: { count: contacts.length }, payload: contacts });

/** A server that loses the reply to the first create, then responds to creates as told; its search finds what it is told. */
function serveAfterLostReply(respondToCreate: Respond, search: () => object) {
  let creates = 0;
  return serve((request, response, number) => {
    if (request.method === "GET") return json(response, search());
    creates += 1;
    if (creates === 1) return void response.destroy();
    respondToCreate(request, response, number);
  });
}

beforeEach(() => void vi.spyOn(Math, "random").mockReturnValue(0));
afterEach(() => void vi.restoreAllMocks());

describe("a create that is given up after it may have been carried out", () => {
  const failures: [string, Respond][] = [
    ["no response in time", () => {}],
    ["a lost connection", (_, response) => void response.destroy()],
    ["a failure of the server", (_, response) => json(response, { error: "later" }, 503)],
    ["too many requests", (_, response) => json(response, { error: "later" }, 429, { "retry-after": "600" })],
    ["a refused credential", (_, response) => json(response, { error: "Invalid token" }, 401)],
  ];

  it.each(failures)("is an AmbiguousWriteError after %s", async (_, respond) => {
    const { url } = await serveAfterLostReply(respond, () => found());
    const error = await failureOf(contactsOf(url, { maxRetries: 1, timeout: 300 }).create(wanted));
    expect(error).toBeInstanceOf(AmbiguousWriteError);
    expect(error).toMatchObject({ method: "POST", cause: { code: expect.any(String) } });
  });

  it("is the refusal when the data are refused, for they always were", async () => {
    const { url } = await serveAfterLostReply(
      (_, response) => json(response, { message: "Email is invalid", attributes: ["email"] }, 422),
      () => found(),
    );
    expect(await failureOf(contactsOf(url).create(wanted))).toBeInstanceOf(ValidationError);
  });

  it("keeps the failure of the create as its cause when the look-up fails", async () => {
    const { url } = await serve(({ method }, response) => {
      if (method === "POST") response.destroy();
      else json(response, { error: "broken" }, 404);
    });
    const error = await failureOf(contactsOf(url).create(wanted));
    expect(error).toMatchObject({ code: "ambiguous_write", cause: { code: "connection", sent: true } });
  });
});

describe("a create that is told that its own contact has the key", () => {
  it("finds the contact when the search shows it late", async () => {
    let searches = 0;
    const { url } = await serveAfterLostReply(
      (_, response) => json(response, taken, 422),
      () => (++searches > 2 ? found(alice) : found()),
    );
    expect(await contactsOf(url).create(wanted)).toMatchObject({ id: 1 });
  });

  it("is a conflict when the contact that shows late is another", async () => {
    let searches = 0;
    const { url } = await serveAfterLostReply(
      (_, response) => json(response, taken, 422),
      () => (++searches > 2 ? found({ ...alice, name: "Bob" }) : found()),
    );
    const error = await failureOf(contactsOf(url).create(wanted));
    expect(error).toBeInstanceOf(ConflictError);
    expect(error).toMatchObject({ existing: { name: "Bob" } });
  });

  it("is ambiguous when the search does not show the contact before the deadline", async () => {
    const { url } = await serveAfterLostReply(
      (_, response) => json(response, taken, 422),
      () => found(),
    );
    const started = performance.now();
    const error = await failureOf(contactsOf(url).create(wanted, { deadline: 800 }));
    expect(error).toBeInstanceOf(AmbiguousWriteError);
    expect(error).toMatchObject({ cause: { code: "conflict" } });
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it("ends with the caller's reason when aborted while it waits", async () => {
    const { url } = await serveAfterLostReply(
      (_, response) => json(response, taken, 422),
      () => found(),
    );
    const controller = new AbortController();
    const reason = new Error("left the page");
    setTimeout(() => controller.abort(reason), 200);
    expect(await failureOf(contactsOf(url).create(wanted, { signal: controller.signal }))).toBe(reason);
  });
});

describe("a create that the server asks to send again later", () => {
  it.each([500, 502, 503, 408])("waits as long as Retry-After says, after %i", async (status) => {
    const times: number[] = [];
    const { url } = await serve(({ method }, response) => {
      if (method === "GET") return json(response, found());
      times.push(performance.now());
      if (times.length > 1) json(response, created);
      else json(response, { error: "later" }, status, { "retry-after": "1" });
    });
    expect(await contactsOf(url).create(wanted)).toMatchObject({ id: 1 });
    const [first = 0, second = 0] = times;
    expect(second - first).toBeGreaterThan(950);
  });

  it("is ambiguous at once when that is past the deadline", async () => {
    const { url, received } = await serve(({ method }, response) => {
      if (method === "GET") json(response, found());
      else json(response, { error: "later" }, 503, { "retry-after": "600" });
    });
    expect(await failureOf(contactsOf(url).create(wanted))).toMatchObject({ code: "ambiguous_write", status: 503 });
    expect(received.map(({ method }) => method)).toEqual(["POST", "GET"]);
  });
});
