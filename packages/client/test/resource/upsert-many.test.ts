import { AuthenticationError, ConfigurationError, NotFoundError } from "@contacts-api/client";
import { createContacts } from "@contacts-api/client/99digital";
import { upsertMany } from "@contacts-api/client/upsert-many";
import { apis } from "@contacts-api/openapi";
import { describe, expect, it, vi } from "vitest";
import { failureOf } from "../support/clients.js";
import { json, serve } from "../support/serve.js";
import { collect, startApi } from "../support/start-sandbox.js";

const row = (number: number) => ({ inboxId: 1, name: `Contact ${number}`, identifier: `crm-${number}` });
const rows = (length: number) => Array.from({ length }, (_, number) => row(number));

/** A resource whose upserts are made by a function, and how many of them are under way. */
function resourceOf(upsert: (index: number, signal: AbortSignal | undefined) => Promise<unknown>) {
  let running = 0;
  let most = 0;
  let begun = 0;
  const contacts = {
    async upsert(contact: { name?: string; identifier: string }, options: { signal?: AbortSignal | undefined } = {}) {
      const index = begun;
      begun += 1;
      running += 1;
      most = Math.max(most, running);
      try {
        await upsert(index, options.signal);
        return { contact, outcome: "created" as const, isLinked: true };
      } finally {
        running -= 1;
      }
    },
  };
  return { contacts, running: () => running, most: () => most, begun: () => begun };
}

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Never ends, but by the signal. */
const stuck = (_: number, signal: AbortSignal | undefined) =>
  new Promise<void>((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));

describe.each(apis)("upsertMany of %s", (api) => {
  it("tells of every contact what became of it", async () => {
    const { contacts, sandbox } = await startApi(api);
    await contacts.upsert({ ...row(1), name: "Before" });
    await contacts.upsert(row(2));
    const outcomes = await collect(upsertMany(contacts, rows(40)));
    expect(outcomes.map(({ index }) => index).sort((one, other) => one - other)).toEqual([...Array(40).keys()]);
    for (const { index, input, outcome, contact } of outcomes) {
      expect(input).toEqual(row(index));
      expect(contact).toMatchObject({ name: `Contact ${index}` });
      expect([index, outcome]).toEqual([index, ["created", "updated", "unchanged"][index] ?? "created"].slice(0, 2));
    }
    expect(sandbox.state[api].contacts).toHaveLength(40);
  });

  it("goes on after a contact that is refused, and after one that cannot be sent", async () => {
    const { contacts } = await startApi(api);
    const given = [row(0), { inboxId: 1, email: "no email" }, { inboxId: 1, identifier: " " }, row(3)];
    const outcomes = await collect(upsertMany(contacts, given, { concurrency: 1 }));
    expect(outcomes).toMatchObject([
      { outcome: "created" },
      { input: given[1], error: { code: "validation" } },
      { input: given[2], error: { code: "configuration" } },
      { outcome: "created" },
    ]);
  });

  it("stops at the first refusal of the credential", async () => {
    const { connect, requests } = await startApi(api);
    const wrong = connect[api]({
      fetch: (url, init) => {
        const headers = new Headers(init.headers);
        headers.set(api === "engagelab" ? "authorization" : "api_access_token", "wrong");
        return fetch(url, { ...init, headers });
      },
    });
    const error = await failureOf(collect(upsertMany(wrong, rows(100), { concurrency: 3 })));
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(requests().length).toBeLessThanOrEqual(3);
  });

  it("takes rows that share a key one after the other", async () => {
    const { contacts, sandbox } = await startApi(api, { latency: 2 });
    const twins = Array.from({ length: 20 }, (_, number) => ({
      inboxId: 1,
      name: "Twin",
      phoneNumber: `+1202555010${number % 2}`,
    }));
    const outcomes = await collect(upsertMany(contacts, twins));
    expect(outcomes.filter(({ outcome }) => outcome === "created")).toHaveLength(2);
    expect(outcomes.filter(({ outcome }) => outcome === "unchanged")).toHaveLength(18);
    expect(sandbox.state[api].contacts).toHaveLength(2);
  });
});

describe("upsertMany", () => {
  it("keeps as many under way as concurrency says, and no more", async () => {
    for (const [concurrency, expected] of [
      [1, 1],
      [5, 5],
      [undefined, 8],
      [0, 1],
      [Number.NaN, 1],
    ] as const) {
      const { contacts, most } = resourceOf(() => pause(1));
      expect(await collect(upsertMany(contacts, rows(30), { concurrency }))).toHaveLength(30);
      expect(most()).toBe(expected);
    }
  });

  it("yields outcomes in the order in which they are known", async () => {
    const { contacts } = resourceOf((index) => pause(index === 0 ? 100 : 1));
    const outcomes = await collect(upsertMany(contacts, rows(10), { concurrency: 3 }));
    expect(outcomes.map(({ index }) => index)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 0]);
  });

  it("reads a source without an end no further than it gets", async () => {
    let read = 0;
    async function* source() {
      for (; ; read += 1) yield row(read);
    }
    const { contacts } = resourceOf(async () => {});
    for await (const { index } of upsertMany(contacts, source(), { concurrency: 4 })) {
      expect(read).toBeLessThanOrEqual(index + 4 + 4);
      if (index === 50) break;
    }
    expect(read).toBeLessThan(60);
  });

  it("reads no further while the loop is busy", async () => {
    let read = 0;
    function* source() {
      for (; read < 1_000; read += 1) yield row(read);
    }
    const { contacts } = resourceOf(async () => {});
    const outcomes = upsertMany(contacts, source(), { concurrency: 4 });
    await outcomes.next();
    await pause(20);
    expect(read).toBeLessThanOrEqual(5);
    await outcomes.return?.();
  });

  it("passes on the other options, and gives each contact a signal of its own", async () => {
    const upsert = vi.fn(async (contact: object, _options?: object) => ({
      contact,
      outcome: "created",
      isLinked: true,
    }));
    const options = { match: ["email"], replaceIdentifier: true, deadline: 5 } as const;
    await collect(upsertMany({ upsert } as never, rows(2), options));
    const signals = upsert.mock.calls.map(([, given]) => {
      const { signal, ...others } = given as { signal: AbortSignal };
      expect(others).toEqual(options);
      return signal;
    });
    expect(new Set(signals).size).toBe(2);
  });

  it("ends what is under way, and closes the source, when the loop is left", async () => {
    const { contacts, running } = resourceOf((index, signal) => (index < 3 ? pause(1) : stuck(index, signal)));
    let isClosed = false;
    async function* source() {
      try {
        yield* rows(100);
      } finally {
        isClosed = true;
      }
    }
    for await (const { index } of upsertMany(contacts, source(), { concurrency: 5 })) if (index === 1) break;
    await pause(5);
    expect(running()).toBe(0);
    expect(isClosed).toBe(true);
  });

  it("ends at once when it is left while everything is stuck, the source too", async () => {
    const { contacts, running } = resourceOf(stuck);
    async function* source() {
      yield row(0);
      await new Promise(() => {});
    }
    const outcomes = upsertMany(contacts, source());
    const next = outcomes.next();
    await pause(5);
    expect(running()).toBe(1);
    await outcomes.return?.();
    expect(await next).toEqual({ done: true, value: undefined });
    expect(running()).toBe(0);
  });

  it("fails with the reason of the signal, and leaves no listener", async () => {
    const { contacts, running } = resourceOf(stuck);
    const controller = new AbortController();
    const removed = vi.spyOn(controller.signal, "removeEventListener");
    const added = vi.spyOn(controller.signal, "addEventListener");
    const reason = new Error("left the page");
    setTimeout(() => controller.abort(reason), 10);
    expect(await failureOf(collect(upsertMany(contacts, rows(30), { signal: controller.signal })))).toBe(reason);
    expect(running()).toBe(0);
    expect(added.mock.calls.length).toBe(removed.mock.calls.length);
    expect(await failureOf(collect(upsertMany(contacts, rows(3), { signal: controller.signal })))).toBe(reason);
  });

  it("rejects nothing that nobody hears when it is aborted while the loop is busy", async () => {
    const unheard = vi.fn();
    process.on("unhandledRejection", unheard);
    const { contacts } = resourceOf((index, signal) => (index === 0 ? pause(1) : stuck(index, signal)));
    const controller = new AbortController();
    const outcomes = upsertMany(contacts, rows(10), { signal: controller.signal });
    await outcomes.next();
    controller.abort(new Error("enough"));
    await pause(20);
    process.off("unhandledRejection", unheard);
    expect(unheard).not.toHaveBeenCalled();
    expect((await failureOf(outcomes.next())).message).toBe("enough");
  });

  it("tells of what is under way before it fails with what the source fails with", async () => {
    const { contacts } = resourceOf(() => pause(10));
    async function* source() {
      yield* rows(3);
      throw new Error("the file is gone");
    }
    const outcomes: number[] = [];
    const loop = async () => {
      for await (const { index } of upsertMany(contacts, source())) outcomes.push(index);
    };
    expect((await failureOf(loop())).message).toBe("the file is gone");
    expect(outcomes).toEqual([0, 1, 2]);
  });

  it("stops at an option that is wrong for every contact, and not at one that has no such contact", async () => {
    const wrongOption = resourceOf(() => Promise.reject(new ConfigurationError("no such option")));
    expect(await failureOf(collect(upsertMany(wrongOption.contacts, rows(100))))).toBeInstanceOf(ConfigurationError);
    expect(wrongOption.begun()).toBeLessThanOrEqual(8);
    const gone = resourceOf(() => Promise.reject(new NotFoundError("no such inbox")));
    const outcomes = await collect(upsertMany(gone.contacts, rows(100)));
    expect(outcomes).toHaveLength(100);
    expect(outcomes[0]).toMatchObject({ error: { code: "not_found" }, index: 0 });
  });

  it("leaves neither a timer nor a connection", async () => {
    const { url, openSockets } = await serve((_, response) => {
      response.setHeader("connection", "close");
      json(response, { payload: { contact: { id: 1 } } });
    });
    const contacts = createContacts({ accessToken: "t", accountId: 1, baseUrl: url });
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
    const before = timers();
    for await (const { index } of upsertMany(contacts, rows(100))) if (index === 20) break;
    await pause(50);
    expect(openSockets()).toBe(0);
    expect(timers()).toBeLessThanOrEqual(before);
  });
});
