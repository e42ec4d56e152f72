import { describe, expect, it } from "vitest";
import { servePages } from "../support/serve-pages.js";
import { collect, seedContacts, startApi } from "../support/start-sandbox.js";

interface Churn {
  /** How many contacts are deleted at the front, and created at the end, before a page is sent. */
  readonly size: number;
  /** The requests before which that happens, counted from 1. */
  readonly requests: readonly number[];
}

const upTo = (length: number) => Array.from({ length }, (_, index) => index + 1);

/** A hundred contacts, of which some are replaced while they are walked; the count stays the same. */
function serveChurn({ size, requests }: Churn) {
  const served = servePages({
    meta: () => ({ count: 100 }),
    before(_, stored) {
      if (!requests.includes(served.pagesAsked.length)) return;
      stored.splice(0, size);
      const highestId = Math.max(...stored.map(({ id }) => id));
      stored.push(...upTo(size).map((index) => ({ id: highestId + index })));
    },
  });
  /** The contacts that were there all the time and did not come. */
  function lostOf(listed: readonly { readonly id: number }[]): number[] {
    const received = new Set(listed.map(({ id }) => id));
    return served.stored.map(({ id }) => id).filter((id) => id <= 100 && !received.has(id));
  }
  return { ...served, lostOf };
}

describe("a walk until stable", () => {
  const churns: [string, Churn][] = [
    ["one a page", { size: 1, requests: upTo(7).slice(1) }],
    ["five a page", { size: 5, requests: upTo(5).slice(1) }],
    ["fifteen once", { size: 15, requests: [3] }],
    ["one a page without end", { size: 1, requests: upTo(400) }],
  ];

  it.each(churns)("loses nothing when passed contacts are deleted and as many created: %s", async (_, churn) => {
    const { contacts, lostOf } = serveChurn(churn);
    const listed = await collect(contacts.list({ sort: "name", until: "stable" }));
    expect(lostOf(listed)).toEqual([]);
    expect(new Set(listed.map(({ id }) => id)).size).toBe(listed.length);
  });

  it("says that it is confirmed when the last pass found nothing new and as many as are counted", async () => {
    const { contacts, pagesAsked } = serveChurn({ size: 15, requests: [3] });
    const list = contacts.list({ sort: "name", until: "stable" });
    expect(list.lastWalk).toBeUndefined();
    await collect(list);
    expect(list.lastWalk).toEqual({ completeness: "confirmed", received: 115, expected: 100 });
    expect(pagesAsked).toHaveLength(21);
  });

  it("gives up after ten passes, and does not say that it is confirmed", async () => {
    const { contacts, pagesAsked } = serveChurn({ size: 1, requests: upTo(400) });
    const list = contacts.list({ sort: "name", until: "stable" });
    await collect(list);
    expect(list.lastWalk?.completeness).toBe("unconfirmed");
    expect(pagesAsked).toHaveLength(70);
  });

  it("sends no parameter of that name to the server", async () => {
    const { contacts, requests } = await startApi("99digital", { seed: { contacts: seedContacts(20) } });
    expect(await collect(contacts.list({ sort: "name", until: "stable" }))).toHaveLength(20);
    expect(requests()).toHaveLength(4);
    expect(requests().join()).not.toContain("until");
  });
});

describe("a finished walk", () => {
  it("is unconfirmed when nothing but the count speaks for it", async () => {
    const { contacts, lostOf } = serveChurn({ size: 5, requests: upTo(7).slice(1) });
    const list = contacts.list({ sort: "name" });
    expect(lostOf(await collect(list)).length).toBeGreaterThan(0);
    expect(list.lastWalk).toEqual({ completeness: "unconfirmed", received: 100, expected: 100 });
  });

  it("is confirmed when one page holds all contacts", async () => {
    const { contacts } = servePages({ total: 14, meta: () => ({ count: 14 }) });
    const list = contacts.list();
    await collect(list);
    expect(list.lastWalk).toEqual({ completeness: "confirmed", received: 14, expected: 14 });
  });

  it("is incomplete when the server counts more than came", async () => {
    const { contacts, onIncomplete } = servePages({ total: 20, meta: () => ({ count: 22 }) });
    for (const list of [contacts.list(), contacts.list({ until: "stable" })]) {
      await collect(list.pages());
      expect(list.lastWalk).toEqual({ completeness: "incomplete", received: 20, expected: 22 });
    }
    expect(onIncomplete).toHaveBeenCalledTimes(2);
  });

  it("says what the server counts also when that is too small, and null when it does not count", async () => {
    const tooSmall = servePages({ meta: () => ({ count: 60 }) }).contacts.list();
    await collect(tooSmall);
    expect(tooSmall.lastWalk).toEqual({ completeness: "unconfirmed", received: 100, expected: 60 });
    const uncounted = servePages({}).contacts.list();
    await collect(uncounted);
    expect(uncounted.lastWalk).toEqual({ completeness: "unconfirmed", received: 100, expected: null });
  });

  it("is forgotten when the next one begins, and one that was left is not finished", async () => {
    const { contacts } = servePages({ meta: () => ({ count: 100 }) });
    const list = contacts.list();
    await collect(list);
    expect(list.lastWalk).toBeDefined();
    for await (const _ of list) break;
    expect(list.lastWalk).toBeUndefined();
  });
});
