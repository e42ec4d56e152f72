import { RateLimitError } from "@contacts-api/client";
import { createContacts } from "@contacts-api/client/99digital";
import { upsertMany } from "@contacts-api/client/upsert-many";
import { createSandbox, type RateLimits } from "@contacts-api/sandbox";
import { beforeEach, describe, expect, it } from "vitest";
import { collect } from "../support/start-sandbox.js";
import { inTestTime, startTestTime } from "../support/test-time.js";

const MINUTE = 60_000;

/** Ten seconds before a new minute. */
const START = Date.UTC(2026, 10, 21, 12, 0, 50);

const row = (number: number) => ({ inboxId: 1, name: `Contact ${number}`, identifier: `crm-${number}` });
const rows = (length: number) => Array.from({ length }, (_, number) => row(number));

function start(rateLimits: RateLimits) {
  const sandbox = createSandbox({ rateLimits, clock: Date.now });
  const contacts = createContacts({
    accessToken: "sandbox-admin-token",
    accountId: 1,
    baseUrl: sandbox.baseUrl("99digital"),
    fetch: sandbox.fetch,
  });
  const stored = () => sandbox.state["99digital"].contacts.length;
  const refused = () => sandbox.requests.filter(({ status }) => status === 429).length;
  return { contacts, stored, refused };
}

beforeEach(() => startTestTime(START));

describe("upsertMany within upstream's limits", () => {
  it("uses up each minute, and is refused once a minute by each that is under way", async () => {
    const { contacts, stored, refused } = start({ requestsPerMinute: 50 });
    const { value, took } = await inTestTime(collect(upsertMany(contacts, rows(170), { concurrency: 6 })));
    expect(value.map(({ outcome }) => outcome)).toEqual(Array(170).fill("created"));
    expect(stored()).toBe(170);
    // The first minute has ten seconds left, and three more bring what is left.
    expect(took).toBeLessThan(2 * MINUTE + 20_000);
    expect(refused()).toBeLessThanOrEqual(3 * 6);
  });

  it("loses no contact that is there already, though searches are few", async () => {
    const { contacts, stored } = start({ searchesPerMinute: 5 });
    await collect(upsertMany(contacts, rows(20)));
    const { value, took } = await inTestTime(collect(upsertMany(contacts, rows(20))));
    expect(value.map(({ outcome }) => outcome)).toEqual(Array(20).fill("unchanged"));
    expect(stored()).toBe(20);
    expect(took).toBeLessThan(4 * MINUTE);
  });

  it("tries a contact again whose deadline came before the next minute, and all wait for that", async () => {
    const { contacts, stored, refused } = start({ requestsPerMinute: 40 });
    const options = { concurrency: 8, deadline: 5_000 };
    const { value, took } = await inTestTime(collect(upsertMany(contacts, rows(120), options)));
    expect(value.filter(({ error }) => error !== undefined)).toEqual([]);
    expect(stored()).toBe(120);
    expect(took).toBeLessThan(2 * MINUTE + 20_000);
    expect(refused()).toBeLessThanOrEqual(3 * 8);
  });
});

describe("upsertMany of a server that refuses with 429", () => {
  /** Upserts that take a second each, and are refused until a time. */
  function refusingUntil(end: number) {
    const begun: number[] = [];
    let running = 0;
    const widths: number[] = [];
    const contacts = {
      async upsert(contact: { identifier: string }) {
        begun.push(Date.now());
        running += 1;
        widths.push(running);
        await new Promise((resolve) => setTimeout(resolve, 1_000));
        running -= 1;
        if (Date.now() < end) throw new RateLimitError("429", {}, { status: 429, retryAfter: 10 });
        return { contact, outcome: "created" as const, isLinked: true };
      },
    };
    return { contacts, begun, widths };
  }

  it("lets all wait as long as Retry-After says, then goes on with half as many, and soon with all", async () => {
    const { contacts, begun, widths } = refusingUntil(START + 5_000);
    const { value } = await inTestTime(collect(upsertMany(contacts, rows(60), { concurrency: 8 })));
    expect(value.every(({ outcome }) => outcome === "created")).toBe(true);
    expect(begun.filter((time) => time < START + 10_000)).toHaveLength(8);
    expect(begun.filter((time) => time >= START + 10_000)).toHaveLength(60);
    expect(Math.max(...widths.slice(16))).toBe(8);
    expect(widths.at(16)).toBeLessThan(8);
  });

  it("gives a contact up that is refused five times", async () => {
    const { contacts, begun } = refusingUntil(Number.POSITIVE_INFINITY);
    const { value } = await inTestTime(collect(upsertMany(contacts, rows(2))));
    expect(value).toMatchObject(Array(2).fill({ error: { code: "rate_limit" } }));
    expect(begun).toHaveLength(10);
  });
});
