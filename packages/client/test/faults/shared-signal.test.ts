import { getEventListeners } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { contactsOf, failureOf } from "../support/clients.js";
import { json, page, serve } from "../support/serve.js";
import { collect, seedContacts, startApi } from "../support/start-sandbox.js";

const reason = { aborted: "by the caller" };

/** The listeners on a signal. */
const listenersOn = (signal: AbortSignal) => getEventListeners(signal, "abort");

describe("one signal for many calls", () => {
  it("has one listener while 200 are under way, and makes Node warn of nothing", { timeout: 40_000 }, async () => {
    const warnings: Error[] = [];
    const note = (warning: Error) => warnings.push(warning);
    process.on("warning", note);
    onTestFinished(() => void process.off("warning", note));
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const server = await serve((_, response) => void released.then(() => json(response, page)));
    const { signal } = new AbortController();
    const contacts = contactsOf(server.url, { timeout: 30_000 });
    const calls = Array.from({ length: 200 }, () => contacts.list({ signal }).page(1));
    await expect.poll(() => server.received.length, { timeout: 20_000 }).toBe(200);
    expect(listenersOn(signal)).toHaveLength(1);
    release();
    await Promise.all(calls);
    await wait(0);
    expect(warnings).toEqual([]);
    expect(listenersOn(signal)).toEqual([]);
  });

  it("ends all of them that are under way, and leaves those that are over", async () => {
    const server = await serve(({ path }, response) => {
      if (path.endsWith("/1")) json(response, { payload: { id: 1 } });
    });
    const controller = new AbortController();
    const { signal } = controller;
    const contacts = contactsOf(server.url);
    const stuck = [2, 3, 4].map((id) => failureOf(contacts.get(id, { signal })));
    expect(await contacts.get(1, { signal })).toMatchObject({ id: 1 });
    controller.abort(reason);
    expect(await Promise.all(stuck)).toEqual([reason, reason, reason]);
    expect(listenersOn(signal)).toEqual([]);
  });
});

describe("a walk with a signal", () => {
  it("leaves no listener when it is abandoned between two pages", async () => {
    const { contacts } = await startApi("99digital", { seed: { contacts: seedContacts(40) } });
    const { signal } = new AbortController();
    const abandoned = [];
    for (let walk = 0; walk < 30; walk += 1) {
      const iterator = contacts.list({ signal, sort: "name" })[Symbol.asyncIterator]();
      expect(await iterator.next()).toMatchObject({ done: false });
      abandoned.push(iterator);
    }
    expect(abandoned).toHaveLength(30);
    expect(listenersOn(signal)).toEqual([]);
  });

  it.each([1, 4])("ends with its reason when aborted between two pages, %i fetched at a time", async (concurrency) => {
    const { contacts, requests } = await startApi("99digital", { seed: { contacts: seedContacts(100) } });
    const controller = new AbortController();
    const pages = contacts.list({ signal: controller.signal, sort: "name", concurrency }).pages();
    await pages.next();
    await pages.next();
    controller.abort(reason);
    expect(await failureOf(collect(pages))).toBe(reason);
    await expect.poll(() => listenersOn(controller.signal)).toEqual([]);
    const sent = requests().length;
    await wait(50);
    expect(requests()).toHaveLength(sent);
  });
});
