import type { ServerResponse } from "node:http";
import { AmbiguousWriteError, ConfigurationError, DeadlineError } from "@contacts-api/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { contactsOf, failureOf } from "../support/clients.js";
import { json, serve } from "../support/serve.js";
import { startApi } from "../support/start-sandbox.js";

const wanted = { inboxId: 1, name: "Alice", identifier: "crm-1" };
const others = Array.from({ length: 15 }, (_, index) => ({ id: index + 1, identifier: `crm-1${index}` }));

/** What a search may say of how many contacts it finds; none of it can be relied on. */
const metas: [string, object][] = [
  ["nothing", {}],
  ["null", { meta: { count: null } }],
  ["less than none", { meta: { count: -1 } }],
  ["text", { meta: { count: "many" } }],
  ["far more than there are", { meta: { count: 1e9 } }],
  ["that there are always more", { meta: { count: 15, has_more: true } }],
];

const taken = { message: "Identifier has already been taken", attributes: ["identifier"] };

/** What becomes of a create. */
const effects = {
  taken: (response: ServerResponse) => json(response, taken, 422),
  lost: (response: ServerResponse) => void response.destroy(),
};

/** A server whose search shows the same page whatever is asked for. */
function serveSamePage(effect: keyof typeof effects, meta: object, pause = 0) {
  return serve(({ method }, response) => {
    if (method === "POST") return effects[effect](response);
    setTimeout(() => json(response, { ...meta, payload: others }), pause);
  });
}

beforeEach(() => void vi.spyOn(Math, "random").mockReturnValue(0));
afterEach(() => void vi.restoreAllMocks());

describe("a look-up whose search ignores the page", () => {
  it.each(metas)("ends in an upsert when the count says %s", async (_, meta) => {
    const { url, received } = await serveSamePage("taken", meta);
    const error = await failureOf(contactsOf(url).upsert(wanted));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error).toMatchObject({ attributes: ["identifier"] });
    expect(error.message).toContain("10 pages");
    expect(received).toHaveLength(11);
  });

  it.each(metas)("ends in a create whose reply is lost when the count says %s", async (_, meta) => {
    const { url, received } = await serveSamePage("lost", meta);
    expect(await failureOf(contactsOf(url).create(wanted))).toBeInstanceOf(AmbiguousWriteError);
    expect(received).toHaveLength(11);
  });

  it("ends at the deadline of an upsert, however many pages there are", async () => {
    const { url } = await serveSamePage("taken", {}, 120);
    const started = performance.now();
    expect(await failureOf(contactsOf(url).upsert(wanted, { deadline: 300 }))).toBeInstanceOf(DeadlineError);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it("ends at the deadline of a create, however many pages there are", async () => {
    const { url } = await serveSamePage("lost", {}, 120);
    const started = performance.now();
    expect(await failureOf(contactsOf(url).create(wanted, { deadline: 300 }))).toBeInstanceOf(AmbiguousWriteError);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it("is over after the first page when that says that there are no more", async () => {
    const { url, received } = await serveSamePage("taken", { meta: { count: 15, has_more: false } });
    expect(await contactsOf(url).find(wanted)).toBeNull();
    expect(received.map(({ method }) => method)).toEqual(["GET"]);
  });
});

describe("a look-up", () => {
  it("asks for another page after a full one, although the count says that this was all", async () => {
    const { url } = await serve(({ path, method }, response) => {
      if (method === "POST") return json(response, taken, 422);
      const isFirst = new URL(path, url).searchParams.get("page") === "1";
      json(response, {
        meta: { count: 15 },
        payload: isFirst ? others : [{ id: 99, name: "Alice", identifier: "crm-1" }],
      });
    });
    expect(await contactsOf(url).upsert(wanted)).toMatchObject({ outcome: "unchanged", contact: { id: 99 } });
  });

  it("is given up when too many contacts contain the value", async () => {
    const seed = {
      contacts: Array.from({ length: 200 }, (_, index) => ({ id: index + 1, identifier: `crm-1${index}` })),
    };
    const { contacts, requests } = await startApi("99digital", { seed });
    const error = await failureOf(contacts.find(wanted));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error.message).toContain("identifier");
    expect(requests()).toHaveLength(10);
  });

  it("takes no longer than the call may when the deadline is no time at all", async () => {
    const { contacts, requests } = await startApi("99digital");
    for (const deadline of [0, -5, Number.NaN]) {
      expect(await failureOf(contacts.create(wanted, { deadline }))).toBeInstanceOf(DeadlineError);
      expect(await failureOf(contacts.upsert(wanted, { deadline }))).toBeInstanceOf(DeadlineError);
    }
    expect(requests()).toEqual([]);
  });
});
