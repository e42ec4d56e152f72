import type { WalkOptions } from "@contacts-api/client";
import { describe, expect, it } from "vitest";
import { failureOf } from "../support/clients.js";
import { collect, seedContacts, startApi } from "../support/start-sandbox.js";

const start = (latency = 0) => startApi("99digital", { latency, seed: { contacts: seedContacts(100) } });

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function duration(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

describe("the deadline of a walk", () => {
  it.each<WalkOptions>([{}, { concurrency: 3 }, { until: "stable" }])(
    "covers all pages together: %j",
    async (options) => {
      const { contacts } = await start(200);
      const milliseconds = await duration(async () => {
        const walk = collect(contacts.list({ sort: "name", deadline: 300, ...options }));
        await expect(walk).rejects.toMatchObject({ code: "deadline" });
      });
      expect(milliseconds).toBeLessThan(10_000);
    },
  );

  it("covers what the loop does between pages", async () => {
    const { contacts, requests } = await start();
    const walk = async () => {
      for await (const _ of contacts.list({ sort: "name", deadline: 300 }).pages()) await pause(350);
    };
    expect(await failureOf(walk())).toMatchObject({ code: "deadline" });
    expect(requests()).toHaveLength(1);
  });

  it.each([0, -5, Number.NaN])("of %s ends it before anything is sent", async (deadline) => {
    const { contacts, requests } = await start();
    await expect(collect(contacts.list({ deadline }))).rejects.toMatchObject({ code: "deadline" });
    expect(requests()).toEqual([]);
  });

  it("is the client's for each page, when the walk has none", async () => {
    const { connect } = await start(400);
    const contacts = connect["99digital"]({ deadline: 2_000 });
    expect(await collect(contacts.list({ sort: "name" }))).toHaveLength(100);
  });
});

describe("leaving a walk whose page stalls", () => {
  it.each(["contacts", "pages"])("ends it at once, and the next() that waits too: %s", async (kind) => {
    const { contacts, sandbox, requests } = await start();
    sandbox.addFault({ match: { path: "page=2" }, effect: { kind: "stall" } });
    const list = contacts.list({ sort: "name" });
    const walk = kind === "pages" ? list.pages() : list[Symbol.asyncIterator]();
    for (let count = kind === "pages" ? 1 : 15; count > 0; count -= 1) await walk.next();
    const waiting = walk.next();
    await pause(50);
    const milliseconds = await duration(async () => {
      expect(await walk.return?.()).toMatchObject({ done: true });
      expect(await waiting).toMatchObject({ done: true });
    });
    expect(milliseconds).toBeLessThan(10_000);
    expect(requests()).toHaveLength(2);
    expect(list.lastWalk).toBeUndefined();
  });

  it("rejects with what the iterator was told to throw", async () => {
    const { contacts } = await start();
    const walk = contacts.list().pages();
    await walk.next();
    await expect(walk.throw?.(new Error("told so"))).rejects.toThrow("told so");
    expect(await walk.next()).toMatchObject({ done: true });
  });
});
