import { ValidationError } from "@contacts-api/client";
import type { FaultEffect } from "@contacts-api/sandbox";
import { describe, expect, it } from "vitest";
import { collect, seedContacts, startApi } from "../support/start-sandbox.js";

const idsUpTo = (length: number) => seedContacts(length).map(({ id }) => id);

const pagesAsked = (requests: string[]) => requests.map((request) => Number(/page=(\d+)/.exec(request)?.[1]));

/** A fetch function that keeps the highest number of requests that ran at the same time. */
function countingFetch() {
  let running = 0;
  const counter = {
    most: 0,
    fetch: async (url: string, init: RequestInit) => {
      counter.most = Math.max(counter.most, ++running);
      try {
        const response = await fetch(url, init);
        return new Response(await response.text(), response);
      } finally {
        running--;
      }
    },
  };
  return counter;
}

const refusal: FaultEffect = {
  kind: "status",
  status: 422,
  headers: { "content-type": "application/json" },
  body: '{"message":"no such page"}',
};

describe("walking a list", () => {
  it("yields each contact once and asks for each page once", async () => {
    const { contacts, requests } = await startApi("99digital", { seed: { contacts: seedContacts(40) } });
    const listed = await collect(contacts.list({ sort: "name" }));
    expect(listed.map(({ id }) => id)).toEqual(idsUpTo(40));
    expect(pagesAsked(requests())).toEqual([1, 2, 3]);
  });

  it("yields nothing for an account without contacts", async () => {
    const { contacts, requests } = await startApi("99digital");
    expect(await collect(contacts.list())).toEqual([]);
    expect(requests()).toHaveLength(1);
  });

  it("asks for nothing before it is iterated, and again each time it is", async () => {
    const { contacts, requests } = await startApi("99digital", { seed: { contacts: seedContacts(1) } });
    const list = contacts.list();
    expect(requests()).toHaveLength(0);
    expect(await collect(list)).toHaveLength(1);
    expect(await collect(list)).toHaveLength(1);
    expect(requests()).toHaveLength(2);
  });

  it.each([0, -3, Number.NaN])("fetches one page at a time when concurrency is %s", async (concurrency) => {
    const counter = countingFetch();
    const { contacts } = await startApi("99digital", { seed: { contacts: seedContacts(40) } }, counter);
    expect(await collect(contacts.list({ sort: "name", concurrency }))).toHaveLength(40);
    expect(counter.most).toBe(1);
  });

  it("fetches one page at a time unless told otherwise", async () => {
    const counter = countingFetch();
    const { contacts } = await startApi("99digital", { latency: 2, seed: { contacts: seedContacts(100) } }, counter);
    expect(await collect(contacts.list())).toHaveLength(100);
    expect(counter.most).toBe(1);
  });

  it("fetches up to concurrency pages ahead and keeps their order", async () => {
    const counter = countingFetch();
    const { contacts, sandbox, requests } = await startApi(
      "99digital",
      { latency: 2, seed: { contacts: seedContacts(200) } },
      counter,
    );
    // The second page comes last.
    sandbox.addFault({ match: { path: "page=2" }, delayMilliseconds: 60 });
    const listed = await collect(contacts.list({ sort: "name", concurrency: 4 }));
    expect(listed.map(({ id }) => id)).toEqual(idsUpTo(200));
    expect(counter.most).toBe(4);
    expect(pagesAsked(requests()).sort((left, right) => left - right)).toEqual(idsUpTo(14));
  });

  it("fetches at most ten pages at a time", async () => {
    const counter = countingFetch();
    const { contacts } = await startApi("99digital", { latency: 10, seed: { contacts: seedContacts(450) } }, counter);
    expect(await collect(contacts.list({ concurrency: 100 }))).toHaveLength(450);
    expect(counter.most).toBe(10);
  });

  it("walks a search that does not tell the count until a page is empty", async () => {
    const { contacts, requests } = await startApi("99digital", {
      profile: "4.11",
      seed: { contacts: seedContacts(40) },
    });
    expect(await collect(contacts.search("contact", { concurrency: 2 }))).toHaveLength(40);
    expect(Math.max(...pagesAsked(requests()))).toBeLessThanOrEqual(5);
  });

  it("ends with the first failure and keeps what came before it", async () => {
    const { contacts, sandbox, requests } = await startApi("99digital", { seed: { contacts: seedContacts(60) } });
    sandbox.addFault({ match: { path: "page=3" }, effect: refusal });
    const received: number[] = [];
    const walk = async () => {
      for await (const { id } of contacts.list({ sort: "name" })) received.push(id);
    };
    await expect(walk()).rejects.toBeInstanceOf(ValidationError);
    expect(received).toEqual(idsUpTo(30));
    expect(pagesAsked(requests())).toEqual([1, 2, 3]);
  });

  it("yields the pages before the failing one although later ones have been fetched", async () => {
    const { contacts, sandbox } = await startApi("99digital", { seed: { contacts: seedContacts(150) } });
    sandbox.addFault({ match: { path: "page=3" }, effect: refusal });
    const received: number[] = [];
    const walk = async () => {
      for await (const { id } of contacts.list({ sort: "name", concurrency: 5 })) received.push(id);
    };
    await expect(walk()).rejects.toMatchObject({ code: "validation", url: expect.stringContaining("page=3") });
    expect(received).toEqual(idsUpTo(30));
  });
});

describe("leaving a walk", () => {
  it("asks for no further page", async () => {
    const { contacts, requests } = await startApi("99digital", { seed: { contacts: seedContacts(60) } });
    for await (const contact of contacts.list({ sort: "name" })) if (contact.id === 20) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(pagesAsked(requests())).toEqual([1, 2]);
  });

  it("aborts the pages that are under way", async () => {
    const reasons: unknown[] = [];
    const { contacts, sandbox } = await startApi(
      "99digital",
      { seed: { contacts: seedContacts(150) } },
      {
        fetch: (url, init) => {
          init.signal?.addEventListener("abort", () => reasons.push(init.signal?.reason));
          return fetch(url, init);
        },
      },
    );
    sandbox.addFault({ match: { path: "page=3" }, effect: { kind: "stall" } });
    sandbox.addFault({ match: { path: "page=4" }, effect: { kind: "stall" } });
    for await (const contact of contacts.list({ sort: "name", concurrency: 3 })) if (contact.id === 16) break;
    expect(reasons).toHaveLength(2);
  });

  it("rejects with the caller's reason when the signal aborts during a page", async () => {
    const { contacts, sandbox } = await startApi("99digital", { seed: { contacts: seedContacts(60) } });
    sandbox.addFault({ match: { path: "page=2" }, effect: { kind: "stall" } });
    const controller = new AbortController();
    const reason = new Error("left the page");
    const received: number[] = [];
    const walk = async () => {
      for await (const { id } of contacts.list({ sort: "name", signal: controller.signal })) {
        received.push(id);
        if (id === 15) setTimeout(() => controller.abort(reason), 20);
      }
    };
    await expect(walk()).rejects.toBe(reason);
    expect(received).toEqual(idsUpTo(15));
  });

  it("asks for no further page when the signal aborts between two", async () => {
    const { contacts, requests } = await startApi("99digital", { seed: { contacts: seedContacts(60) } });
    const controller = new AbortController();
    const walk = async () => {
      for await (const { id } of contacts.list({ sort: "name", signal: controller.signal })) {
        if (id === 15) controller.abort("enough");
      }
    };
    await expect(walk()).rejects.toBe("enough");
    expect(requests()).toHaveLength(1);
  });
});
