import type { IncompleteEvent } from "@contacts-api/client";
import { describe, expect, it, vi } from "vitest";
import { collect, seedContacts, startSandbox } from "../support/start-sandbox.js";

const idsUpTo = (length: number) => seedContacts(length).map(({ id }) => id);

const sorted = (ids: number[]) => [...ids].sort((left, right) => left - right);

async function startWalk(length: number) {
  const onIncomplete = vi.fn<(event: IncompleteEvent) => void>();
  const started = await startSandbox({ seed: { contacts: seedContacts(length) } });
  return { ...started, onIncomplete, contacts: started.connect.inquirly({ hooks: { onIncomplete } }) };
}

describe("a walk during which contacts change", () => {
  it("goes back for the contact that slid onto a page already passed when another was deleted", async () => {
    const { contacts, requests, onIncomplete } = await startWalk(45);
    const received: number[] = [];
    for await (const { id } of contacts.list({ sort: "name" })) {
      received.push(id);
      if (id === 15) await contacts.delete(3);
    }
    expect(received.slice(0, 16)).toEqual([...idsUpTo(15), 17]);
    expect(received.at(-1)).toBe(16);
    expect(sorted(received)).toEqual(idsUpTo(45));
    expect(requests().filter((request) => request.includes("page=1"))).toHaveLength(2);
    expect(onIncomplete).not.toHaveBeenCalled();
  });

  it("does not repeat a contact that moved to a later page when it was changed", async () => {
    const { contacts } = await startWalk(40);
    const received: number[] = [];
    // Without a sort the server puts the contact that was changed last at the end.
    for await (const { id } of contacts.list()) {
      received.push(id);
      if (id === 10) await contacts.update(2, { name: "Moved" });
    }
    expect(sorted(received)).toEqual(idsUpTo(40));
  });

  it("does not repeat those pushed onto the next page by a contact created in front of them", async () => {
    const { contacts } = await startWalk(40);
    const received: number[] = [];
    for await (const { id } of contacts.list({ sort: "name" })) {
      received.push(id);
      if (id === 15) await contacts.create({ inboxId: 1, name: "A first", identifier: "crm-new" });
    }
    expect(sorted(received)).toEqual(idsUpTo(41));
  });

  it("is over when every contact that is left has come, though one not yet reached was deleted", async () => {
    const { contacts, onIncomplete } = await startWalk(40);
    const received: number[] = [];
    for await (const { id } of contacts.list({ sort: "name" })) {
      received.push(id);
      if (id === 5) await contacts.delete(35);
    }
    expect(received).toEqual(idsUpTo(40).filter((id) => id !== 35));
    expect(onIncomplete).not.toHaveBeenCalled();
  });

  it("goes back with pages fetched ahead as well", async () => {
    const { contacts, sandbox } = await startWalk(150);
    sandbox.addFault({ match: { path: "page=6" }, delayMilliseconds: 40 });
    const received: number[] = [];
    for await (const { id } of contacts.list({ sort: "name", concurrency: 3 })) {
      received.push(id);
      if (id === 20) await contacts.delete(1);
    }
    expect(sorted(received)).toEqual(idsUpTo(150));
  });

  it("leaves out a page that brings nothing new", async () => {
    const { contacts } = await startWalk(45);
    const numbers: number[] = [];
    for await (const { number } of contacts.list({ sort: "name" }).pages()) {
      numbers.push(number);
      if (numbers.length === 2) await contacts.delete(20);
    }
    expect(numbers).toEqual([1, 2, 3, 2]);
  });
});

describe("a walk that finds fewer contacts than the server counts", () => {
  it("goes back once, and then tells the hook onIncomplete", async () => {
    const { connect, requests } = await startSandbox({ seed: { contacts: seedContacts(20) } });
    const onIncomplete = vi.fn<(event: IncompleteEvent) => void>();
    const contacts = connect.inquirly({
      hooks: { onIncomplete },
      fetch: async (url, init) => {
        const { meta, payload } = (await (await fetch(url, init)).json()) as { meta: object; payload: unknown[] };
        return Response.json({ meta: { ...meta, count: 22 }, payload });
      },
    });
    expect(await collect(contacts.list({ sort: "name" }))).toHaveLength(20);
    expect(requests()).toHaveLength(4);
    expect(onIncomplete.mock.calls).toEqual([[{ expected: 22, received: 20 }]]);
  });
});
