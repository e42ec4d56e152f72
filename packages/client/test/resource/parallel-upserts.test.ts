import { DeadlineError } from "@contacts-api/client";
import { describe, expect, it } from "vitest";
import { contactsOf, failureOf } from "../support/clients.js";
import { json, serve } from "../support/serve.js";

/** Milliseconds between the server's check that a key is free and its insert: no index makes the two one. */
const GAP = 30;

interface Stored {
  id: number;
  name?: string;
  email?: string;
  phone_number?: string;
}

const isSame = (one?: string, other?: string) => one?.toLowerCase() === other?.toLowerCase();

const KEYS = ["email", "phone_number"] as const;

/** A server that validates keys but has no unique index, as upstream has none for phone numbers. */
async function serveWithoutIndex() {
  const stored: Stored[] = [];
  const { url, received } = await serve(({ method, path, body }, response) => {
    if (method === "GET") {
      const text = new URL(path, "http://localhost").searchParams.get("q") ?? "";
      const payload = stored.filter((contact) => JSON.stringify(contact).toLowerCase().includes(text.toLowerCase()));
      return json(response, { meta: { count: payload.length }, payload });
    }
    const fields: Omit<Stored, "id"> = JSON.parse(body);
    if (method === "PATCH") {
      const contact = stored.find(({ id }) => path.endsWith(`/${id}`));
      return json(response, { payload: { contact: Object.assign(contact ?? {}, fields) } });
    }
    const attributes = KEYS.filter((key) => stored.some((other) => fields[key] && isSame(other[key], fields[key])));
    if (attributes.length > 0) return json(response, { message: "has already been taken", attributes }, 422);
    setTimeout(() => {
      const contact = { ...fields, id: stored.length + 1 };
      stored.push(contact);
      json(response, { payload: { contact } });
    }, GAP);
  });
  return { url, received, stored };
}

describe("upserts of one key at the same time", () => {
  it("make one contact on a server without a unique index", async () => {
    const { url, stored } = await serveWithoutIndex();
    const wanted = { inboxId: 1, name: "Alice", phoneNumber: "+12025550143" };
    const results = await Promise.all(Array.from({ length: 20 }, () => contactsOf(url).upsert(wanted)));
    expect(stored).toHaveLength(1);
    expect(results.map(({ outcome }) => outcome)).toEqual(["created", ...Array(19).fill("unchanged")]);
  });

  it("wait for each other when they share any key, whatever its case", async () => {
    const { url, stored } = await serveWithoutIndex();
    const contacts = contactsOf(url);
    const email = "alice@acme.inc";
    await Promise.all([
      contacts.upsert({ inboxId: 1, email }),
      contacts.upsert({ inboxId: 1, email: email.toUpperCase(), phoneNumber: "+12025550143" }),
      contacts.upsert({ inboxId: 1, name: "Alice", phoneNumber: "+12025550143 " }),
    ]);
    expect(stored).toMatchObject([{ id: 1, name: "Alice", phone_number: "+12025550143" }]);
  });

  it("do not hold up those of other keys", async () => {
    const { url, stored } = await serveWithoutIndex();
    let arrived = 0;
    let letAllThrough = () => {};
    const allArrived = new Promise<void>((resolve) => {
      letAllThrough = resolve;
    });
    const contacts = contactsOf(url, {
      // No request is sent before the first one of all upserts is there: one that waited for another would wait for ever.
      fetch: async (input, init) => {
        arrived += 1;
        if (arrived === 20) letAllThrough();
        await allArrived;
        return fetch(input, init);
      },
    });
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        contacts.upsert({ inboxId: 1, phoneNumber: `+1202555${1_000 + index}` }),
      ),
    );
    expect(stored).toHaveLength(20);
  });

  it("go on after one that fails", async () => {
    const { url } = await serve(({ method }, response, number) => {
      if (number === 1) json(response, { error: "no such account" }, 404);
      else json(response, method === "GET" ? { meta: { count: 0 }, payload: [] } : { payload: { contact: { id: 1 } } });
    });
    const contacts = contactsOf(url);
    const wanted = { inboxId: 1, phoneNumber: "+12025550143" };
    const [first, second] = await Promise.allSettled([contacts.upsert(wanted), contacts.upsert(wanted)]);
    expect(first).toMatchObject({ status: "rejected", reason: { code: "not_found" } });
    expect(second).toMatchObject({ status: "fulfilled", value: { outcome: "created" } });
  });

  it("end at their deadline and when aborted while they wait, and keep the order of the others", async () => {
    const { url, received, stored } = await serveWithoutIndex();
    const slow = contactsOf(url, {
      fetch: async (input, init) => {
        await new Promise((resolve) => setTimeout(resolve, 150));
        return fetch(input, init);
      },
    });
    const contacts = contactsOf(url);
    const wanted = { inboxId: 1, phoneNumber: "+12025550143" };
    const reason = new Error("left the page");
    const first = slow.upsert(wanted);
    const late = failureOf(contacts.upsert(wanted, { deadline: 20 }));
    const aborted = failureOf(contacts.upsert(wanted, { signal: AbortSignal.abort(reason) }));
    const last = contacts.upsert(wanted);
    expect(await late).toBeInstanceOf(DeadlineError);
    expect(await aborted).toBe(reason);
    expect(received).toEqual([]);
    expect(await first).toMatchObject({ outcome: "created" });
    expect(await last).toMatchObject({ outcome: "unchanged" });
    expect(stored).toHaveLength(1);
  });
});
