import { AmbiguousWriteError, ConflictError, type TransportOptions } from "@contacts-api/client";
import { apis } from "@contacts-api/openapi";
import { createSandbox, type Fault, type FaultEffect } from "@contacts-api/sandbox";
import { listen } from "@contacts-api/sandbox/node";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { failureOf } from "../support/clients.js";
import { kindOf, lookUpsOf, watchLookUps } from "../support/look-ups.js";
import { startApi, targets } from "../support/start-sandbox.js";

const sent = { inboxId: 1, name: "Alice" };

const onCreate = (effect: FaultEffect): Fault => ({ match: { method: "POST", path: "/contacts" }, effect });

/** Why the caller is left in doubt; after each of these but the last two the contact exists. */
const ambiguous: [string, FaultEffect, TransportOptions][] = [
  ["the connection closes without an answer", { kind: "lose-reply" }, {}],
  ["the connection is reset after the create", { kind: "reset", when: "after" }, {}],
  ["the answer ends in the middle", { kind: "truncate", bytes: 40 }, {}],
  ["the answer never comes", { kind: "stall" }, { timeout: 150 }],
  ["the answer stops in the middle", { kind: "stall", afterBytes: 40 }, { timeout: 150 }],
  [
    "the answer is larger than allowed",
    { kind: "drip", bytes: 1_000_000, pauseMilliseconds: 0 },
    { maxResponseBytes: 90 },
  ],
  ["a gateway answers with a page", { kind: "html", status: 502 }, {}],
  ["the connection is reset before the create", { kind: "reset", when: "before" }, {}],
];

const identified: [string, { identifier?: string; email?: string; phoneNumber?: string }][] = [
  ["identifier", { identifier: "crm-42" }],
  ["e-mail, whatever its case", { email: "Alice@Acme.inc" }],
  ["phone number", { phoneNumber: "+123456789" }],
];

/** Waits between attempts have full jitter; without it tests neither take long nor vary. */
beforeEach(() => void vi.spyOn(Math, "random").mockReturnValue(0));
afterEach(() => void vi.restoreAllMocks());

describe.each(targets)("a create of $api with the profile $profile whose reply is lost", ({ api, profile }) => {
  it.each(identified)("is found again by its %s and not sent twice", async (_, by) => {
    const { contacts, sandbox, requests } = await startApi(api, { profile });
    sandbox.addFault(onCreate({ kind: "lose-reply" }));
    const created = await contacts.create({ ...sent, ...by });
    expect(created).toMatchObject({ id: 1, name: "Alice" });
    expect(sandbox.state[api].contacts).toHaveLength(1);
    // The pages that Inquirly documents show no identifiers, so what it finds is read.
    const isRead = api === "inquirly" && profile === "documented" && "identifier" in by;
    expect(requests().map(kindOf)).toEqual(["create", "look-up", ...(isRead ? ["other"] : [])]);
  });
});

describe.each(apis)("a create of %s whose reply is lost", (api) => {
  it("is looked up by identifier, then e-mail, then phone number, before it is sent again", async () => {
    const { fetch, texts } = watchLookUps();
    const { contacts, sandbox, requests } = await startApi(api, {}, { fetch });
    sandbox.addFault(onCreate({ kind: "reset", when: "before" }));
    await contacts.create({ ...sent, phoneNumber: "+123456789", email: "a@b.c", identifier: "crm-42" });
    expect(requests().map(kindOf)).toEqual(["create", "look-up", "look-up", "look-up", "create"]);
    // A filter puts the plus sign in front by itself.
    expect(texts).toEqual(["crm-42", "a@b.c", api === "inquirly" ? "123456789" : "+123456789"]);
  });

  it("becomes a ConflictError with the contact that exists with other data", async () => {
    const seed = { contacts: [{ id: 7, name: "Bob", identifier: "crm-42" }] };
    const { contacts, sandbox } = await startApi(api, { seed });
    sandbox.addFault(onCreate({ kind: "lose-reply" }));
    const error = await failureOf(contacts.create({ ...sent, identifier: "crm-42" }));
    expect(error).toBeInstanceOf(ConflictError);
    expect(error).toMatchObject({ code: "conflict", existing: { id: 7, name: "Bob" } });
    expect(sandbox.state[api].contacts).toMatchObject([{ id: 7, name: "Bob" }]);
  });

  it("becomes an AmbiguousWriteError when there is nothing to look it up by", async () => {
    const { contacts, sandbox, requests } = await startApi(api);
    sandbox.addFault(onCreate({ kind: "lose-reply" }));
    const error = await failureOf(contacts.create(sent));
    expect(error).toBeInstanceOf(AmbiguousWriteError);
    expect(error).toMatchObject({ code: "ambiguous_write", cause: { code: "connection", sent: true } });
    expect(String(error)).toContain("may exist");
    expect(requests()).toHaveLength(1);
    expect(sandbox.state[api].contacts).toHaveLength(1);
  });

  it("becomes an AmbiguousWriteError when it cannot be looked up either", async () => {
    const { contacts, sandbox, requests } = await startApi(api, {}, { maxRetries: 0 });
    sandbox.addFault(onCreate({ kind: "lose-reply" }));
    sandbox.addFault({ match: lookUpsOf(api), effect: { kind: "status", status: 503 } });
    await expect(contacts.create({ ...sent, identifier: "crm-42" })).rejects.toBeInstanceOf(AmbiguousWriteError);
    expect(requests()).toHaveLength(2);
  });

  it("is not taken for a contact whose identifier only contains its own", async () => {
    const seed = { contacts: [{ id: 7, name: "Alice", identifier: "crm-420" }] };
    const { contacts, sandbox } = await startApi(api, { seed });
    sandbox.addFault(onCreate({ kind: "reset", when: "before" }));
    expect(await contacts.create({ ...sent, identifier: "crm-42" })).toMatchObject({ id: 8, identifier: "crm-42" });
  });

  it("is given up after maxRetries, as ambiguous", async () => {
    const { contacts, sandbox, requests } = await startApi(api, {}, { maxRetries: 2 });
    sandbox.addFault({ match: lookUpsOf(api), times: "always" });
    sandbox.addFault({ ...onCreate({ kind: "reset", when: "before" }), times: "always" });
    const error = await failureOf(contacts.create({ ...sent, identifier: "crm-42" }));
    expect(error).toBeInstanceOf(AmbiguousWriteError);
    expect(error).toMatchObject({ cause: { code: "connection" } });
    expect(requests().filter((request) => kindOf(request) === "create")).toHaveLength(3);
  });

  it("ends with the caller's reason when aborted while it is looked up", async () => {
    const { contacts, sandbox } = await startApi(api);
    const controller = new AbortController();
    const reason = new Error("left the page");
    sandbox.addFault(onCreate({ kind: "lose-reply" }));
    sandbox.addFault({ match: lookUpsOf(api), effect: { kind: "stall" } });
    setTimeout(() => controller.abort(reason), 150);
    const creation = contacts.create({ ...sent, identifier: "crm-42" }, { signal: controller.signal });
    await expect(creation).rejects.toBe(reason);
  });
});

describe("a create", () => {
  it.each(ambiguous)("makes one contact when %s", async (_, effect, transport) => {
    const { contacts, sandbox } = await startApi("99digital", {}, transport);
    sandbox.addFault(onCreate(effect));
    const { maxResponseBytes } = transport;
    const creation = contacts.create({ ...sent, identifier: "crm-42" });
    // A limit that is too low for a contact is too low for finding it, too.
    if (maxResponseBytes) await expect(creation).rejects.toBeInstanceOf(AmbiguousWriteError);
    else expect(await creation).toMatchObject({ id: 1, identifier: "crm-42" });
    expect(sandbox.state["99digital"].contacts).toHaveLength(1);
  });

  it("is sent again without looking it up when the connection is refused", async () => {
    const closed = await listen(createSandbox());
    await closed.close();
    let attempts = 0;
    const { contacts, requests } = await startApi(
      "99digital",
      {},
      { fetch: (url, init) => fetch(attempts++ ? url : closed.url, init) },
    );
    expect(await contacts.create(sent)).toMatchObject({ id: 1 });
    expect(attempts).toBe(2);
    expect(requests()).toHaveLength(1);
  });

  it("is sent again without looking it up when the server had too many requests", async () => {
    const { contacts, sandbox, requests } = await startApi("99digital");
    sandbox.addFault(onCreate({ kind: "status", status: 429, headers: { "retry-after": "1" }, body: "Retry later\n" }));
    expect(await contacts.create(sent)).toMatchObject({ id: 1 });
    expect(requests().map((request) => request.split(" ")[0])).toEqual(["POST", "POST"]);
  });

  it("is the contact of its first attempt when that arrives late and the second is told that it is taken", async () => {
    let held: RequestInit | undefined;
    const { contacts, sandbox } = await startApi(
      "99digital",
      {},
      {
        fetch: async (url, init) => {
          if (init.method !== "POST") return fetch(url, init);
          if (held) {
            await fetch(url, held);
            return fetch(url, init);
          }
          // It travels on although the client has given it up.
          held = { ...init, signal: null };
          throw new Error("connection lost");
        },
      },
    );
    expect(await contacts.create({ ...sent, identifier: "crm-42" })).toMatchObject({ id: 1, identifier: "crm-42" });
    expect(sandbox.state["99digital"].contacts).toHaveLength(1);
  });
});
