import { describe, expect, it } from "vitest";
import { failureOf } from "../support/clients.js";
import { servePages } from "../support/serve-pages.js";
import { collect, seedContacts } from "../support/start-sandbox.js";

const idsUpTo = (length: number) => seedContacts(length).map(({ id }) => id);

const namedContact = [{ attributeKey: "name", filterOperator: "contains", values: ["Contact"] }] as const;

const unusable = [
  ["no metadata", undefined],
  ["no count", () => ({})],
  ["a count of null", () => ({ count: null })],
  ["a negative count", () => ({ count: -1 })],
  ["a count in words", () => ({ count: "many" })],
  ["a count of a billion", () => ({ count: 1e9 })],
  ["has_more always true", () => ({ count: 15, has_more: true })],
] as const;

describe("a walk of a server that ignores the page number", () => {
  for (const [what, meta] of unusable) {
    it(`ends with an error after two pages that bring nothing new, with ${what}`, async () => {
      const { contacts, pagesAsked } = servePages({ meta, sent: () => 1 });
      const failure = await failureOf(collect(contacts.list()));
      expect(failure).toMatchObject({ code: "invalid_response", url: expect.stringContaining("page=3") });
      expect(failure.message).toContain("nothing new");
      expect(pagesAsked).toEqual([1, 2, 3]);
    });
  }

  it("ends a search, a filter, and pages fetched ahead in the same way", async () => {
    const { contacts, pagesAsked } = servePages({ sent: () => 1 });
    for (const list of [
      contacts.search("contact"),
      contacts.filter(namedContact),
      contacts.list({ concurrency: 10 }),
    ]) {
      await expect(collect(list)).rejects.toMatchObject({ code: "invalid_response" });
    }
    expect(pagesAsked.length).toBeLessThan(30);
  });

  it("ends it where one page follows another in a circle", async () => {
    const { contacts, pagesAsked } = servePages({ sent: (number) => 1 + ((number - 1) % 3) });
    await expect(collect(contacts.list())).rejects.toMatchObject({ code: "invalid_response" });
    expect(pagesAsked).toEqual([1, 2, 3, 4, 5]);
  });

  it("ends it without an error where the count or has_more says that all have come", async () => {
    const counted = servePages({ total: 15, meta: () => ({ count: 15 }), sent: () => 1 });
    expect(await collect(counted.contacts.list())).toHaveLength(15);
    expect(counted.pagesAsked).toEqual([1, 2]);
    const last = servePages({ meta: () => ({ count: 15, has_more: false }), sent: () => 1 });
    expect(await collect(last.contacts.search("contact"))).toHaveLength(15);
    expect(last.pagesAsked).toEqual([1]);
  });
});

describe("a walk of a server whose metadata is wrong", () => {
  it.each([0, 1, 15, 60])("receives all 100 contacts when the count is %s", async (count) => {
    const { contacts, pagesAsked } = servePages({ meta: () => ({ count }) });
    const listed = await collect(contacts.list());
    expect(listed.map(({ id }) => id)).toEqual(idsUpTo(100));
    expect(pagesAsked).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it("receives all contacts when the count shrinks, also with pages fetched ahead", async () => {
    const meta = (number: number) => ({ count: number === 1 ? 100 : 60 });
    const { contacts } = servePages({ meta });
    expect(await collect(contacts.list())).toHaveLength(100);
    expect(await collect(contacts.list({ concurrency: 4 }))).toHaveLength(100);
  });

  it("asks for another page after a full one that is the last by the count", async () => {
    const { contacts, pagesAsked } = servePages({ total: 30, meta: () => ({ count: 30 }) });
    expect(await collect(contacts.list())).toHaveLength(30);
    expect(pagesAsked).toEqual([1, 2, 3]);
  });

  it("follows has_more over a page that is not full", async () => {
    const { contacts, pagesAsked } = servePages({
      total: 40,
      meta: (number) => ({ count: 15, has_more: number < 4 }),
      // The third page, with ten contacts, comes twice.
      sent: (number) => Math.min(number, 3),
    });
    expect(await collect(contacts.search("contact"))).toHaveLength(40);
    expect(pagesAsked).toEqual([1, 2, 3, 4]);
  });

  it("tells onIncomplete of an empty first page with a count", async () => {
    const { contacts, onIncomplete } = servePages({ total: 0, meta: () => ({ count: 100 }) });
    expect(await collect(contacts.list())).toEqual([]);
    expect(onIncomplete.mock.calls).toEqual([[{ expected: 100, received: 0 }]]);
  });
});
