import { describe, expect, it } from "vitest";
import { servePages } from "../support/serve-pages.js";
import { seedContacts, startApi } from "../support/start-sandbox.js";

const counted = (count: number) => servePages({ total: count, meta: () => ({ count }) });

describe("toArray", () => {
  it("collects every contact, in order", async () => {
    const { contacts } = counted(40);
    const all = await contacts.list().toArray();
    expect(all.map(({ id }) => id)).toEqual(seedContacts(40).map(({ id }) => id));
  });

  it("stops at the limit, and asks for no page that it does not need", async () => {
    const { contacts, pagesAsked } = counted(100);
    expect(await contacts.list().toArray({ limit: 30 })).toHaveLength(30);
    expect(pagesAsked).toEqual([1, 2]);
  });

  it("collects all when there are fewer than the limit", async () => {
    expect(await counted(4).contacts.list().toArray({ limit: 30 })).toHaveLength(4);
  });

  it("asks for nothing when the limit is 0", async () => {
    const { contacts, pagesAsked } = counted(100);
    expect(await contacts.list().toArray({ limit: 0 })).toEqual([]);
    expect(pagesAsked).toEqual([]);
  });
});

describe("first", () => {
  it("gives the first contact with one request", async () => {
    const { contacts, pagesAsked } = counted(100);
    expect(await contacts.list({ concurrency: 4 }).first()).toMatchObject({ id: 1 });
    expect(pagesAsked).toEqual([1]);
  });

  it("gives null when there is none", async () => {
    expect(await counted(0).contacts.list().first()).toBeNull();
  });
});

describe("a page", () => {
  it.each([
    [1, true],
    [2, true],
    [3, false],
    [4, false],
  ])("number %s of three by the count says whether another follows: %s", async (number, hasNext) => {
    for (const total of [40, 45]) {
      expect(await counted(total).contacts.list().page(number)).toMatchObject({ number, hasNext });
    }
  });

  it("says it by has_more, whatever its length", async () => {
    const { contacts } = servePages({ total: 45, meta: (number) => ({ count: 15, has_more: number < 3 }) });
    expect(await contacts.search("contact").page(2)).toMatchObject({ hasNext: true });
    expect(await contacts.search("contact").page(3)).toMatchObject({ hasNext: false });
  });

  it("does not say it without a count, unless it is empty", async () => {
    const { contacts } = servePages({ total: 30 });
    expect(await contacts.list().page(1)).toMatchObject({ hasNext: null });
    expect(await contacts.list().page(3)).toMatchObject({ hasNext: false });
  });

  it.each(["4.10", "4.11"] as const)("says it of a list and a search of the server %s", async (profile) => {
    const { contacts } = await startApi("inquirly", { profile, seed: { contacts: seedContacts(20) } });
    for (const list of [contacts.list({ sort: "name" }), contacts.search("contact", { sort: "name" })]) {
      expect([(await list.page(1)).hasNext, (await list.page(2)).hasNext]).toEqual([true, false]);
    }
  });
});
