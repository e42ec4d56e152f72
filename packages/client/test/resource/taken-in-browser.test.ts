import { AmbiguousWriteError, ConflictError } from "@contacts-api/client";
import { apis } from "@contacts-api/openapi";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { failureOf } from "../support/clients.js";
import { startApi } from "../support/start-sandbox.js";

const wanted = { inboxId: 1, name: "Alice", identifier: "crm-42", email: "Alice@acme.example" };

/** Sends every POST twice and hands over the second response, as a browser does when the connection drops in between. */
async function fetchTwice(url: string, init: RequestInit): Promise<Response> {
  if (init.method === "POST") await fetch(url, init);
  return fetch(url, init);
}

describe.each(apis)("a create of %s in a browser", (api) => {
  beforeEach(() => void vi.stubGlobal("navigator", { product: "Gecko" }));
  afterEach(() => void vi.unstubAllGlobals());

  it("that the browser sends twice is ambiguous, and tells the contact that may be its own", async () => {
    const { contacts, sandbox } = await startApi(api, {}, { fetch: fetchTwice });
    const error = await failureOf(contacts.create(wanted));
    expect(error).toBeInstanceOf(AmbiguousWriteError);
    expect(error).toMatchObject({ status: 422, cause: { code: "conflict", existing: { id: 1, name: "Alice" } } });
    expect(sandbox.state[api].contacts).toHaveLength(1);
  });

  it("is ambiguous too when the contact that has the key cannot be looked up", async () => {
    const { contacts, sandbox } = await startApi(api, {}, { fetch: fetchTwice, maxRetries: 0 });
    sandbox.addFault({ match: { method: "GET" }, effect: { kind: "status", status: 503 } });
    const error = await failureOf(contacts.create(wanted));
    expect(error).toMatchObject({ code: "ambiguous_write", method: "POST", cause: { code: "conflict" } });
  });

  it("ends with the caller's reason when aborted while the contact is looked up", async () => {
    const controller = new AbortController();
    const reason = new Error("left the page");
    const { contacts } = await startApi(
      api,
      {},
      {
        fetch: (url, init) => {
          const isCreate = init.method === "POST" && url.endsWith("/contacts");
          if (!isCreate) controller.abort(reason);
          return isCreate ? fetchTwice(url, init) : new Promise(() => {});
        },
      },
    );
    expect(await failureOf(contacts.create(wanted, { signal: controller.signal }))).toBe(reason);
  });

  it("is a conflict when the contact that has the key has other data", async () => {
    const { contacts } = await startApi(api);
    await contacts.create({ ...wanted, name: "Bob" });
    expect(await failureOf(contacts.create(wanted))).toBeInstanceOf(ConflictError);
  });

  it("is a conflict when the contact that has the key was there before", async () => {
    const { contacts, sandbox } = await startApi(api, { clock: () => Date.now() - 86_400_000 });
    await contacts.create(wanted);
    expect(await failureOf(contacts.create(wanted))).toBeInstanceOf(ConflictError);
    expect(sandbox.state[api].contacts).toHaveLength(1);
  });

  it("is a conflict when the contact that has the key was created the day before by another program", async () => {
    const contact = { id: 7, name: wanted.name, identifier: wanted.identifier, email: wanted.email.toLowerCase() };
    const { contacts } = await startApi(api, {
      clock: () => Date.now() - 86_400_000,
      seed: { contacts: [contact] },
    });
    expect(await failureOf(contacts.create(wanted))).toBeInstanceOf(ConflictError);
  });

  it("is a conflict when this client has itself created the contact that has the key", async () => {
    const { contacts } = await startApi(api);
    await contacts.create(wanted);
    expect(await failureOf(contacts.create(wanted))).toBeInstanceOf(ConflictError);
  });

  it("succeeds once when it is one of ten equal ones at the same time", async () => {
    // In a race that the index of the database decides, the refusal is no 422: such a create looks up whose contact it is.
    const { contacts } = await startApi(api, { realism: "off" });
    const creates = Array.from({ length: 10 }, () => contacts.create(wanted));
    const outcomes = await Promise.allSettled(creates);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it("leaves the contact to an upsert", async () => {
    const { contacts, sandbox } = await startApi(api, {}, { fetch: fetchTwice });
    expect(await contacts.upsert(wanted)).toMatchObject({ contact: { id: 1 }, outcome: "unchanged" });
    expect(sandbox.state[api].contacts).toHaveLength(1);
  });
});

describe.each(apis)("a create of %s on a server", (api) => {
  it("is a conflict, without a look-up, when the same contact was created just before", async () => {
    const { contacts, requests } = await startApi(api);
    await contacts.create(wanted);
    expect(await failureOf(contacts.create(wanted))).toBeInstanceOf(ConflictError);
    expect(requests().map((request) => request.split(" ")[0])).toEqual(["POST", "POST"]);
  });
});
