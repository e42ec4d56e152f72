import { RateLimitError } from "@contacts-api/client";
import { createContacts } from "@contacts-api/client/99digital";
import { createSandbox, type RateLimits } from "@contacts-api/sandbox";
import { beforeEach, describe, expect, it } from "vitest";
import { failureOf } from "../support/clients.js";
import { inTestTime, startTestTime } from "../support/test-time.js";

/** Half a minute past a full one. */
const START = Date.UTC(2026, 10, 21, 12, 0, 30);

/** A sandbox with limits and its contacts, both in the time of the test. */
function start(rateLimits: RateLimits, options = {}) {
  const sandbox = createSandbox({ rateLimits, clock: Date.now });
  const contacts = createContacts({
    accessToken: "sandbox-admin-token",
    accountId: 1,
    baseUrl: sandbox.baseUrl("99digital"),
    fetch: sandbox.fetch,
    ...options,
  });
  const refused = () => sandbox.requests.filter(({ status }) => status === 429).length;
  return { sandbox, contacts, refused };
}

const numbered = (number: number) => ({ inboxId: 1, name: `Contact ${number}`, identifier: `crm-${number}` });

beforeEach(() => startTestTime(START));

describe("after a 429 that does not say when to come back", () => {
  it("creates wait for the next minute, and none is lost", async () => {
    const { sandbox, contacts, refused } = start({ requestsPerMinute: 30 });
    const creates = Array.from({ length: 50 }, (_, index) => contacts.create(numbered(index)));
    const { value, took } = await inTestTime(Promise.all(creates));
    expect(value).toHaveLength(50);
    expect(sandbox.state["99digital"].contacts).toHaveLength(50);
    expect(took).toBeGreaterThanOrEqual(31_000);
    expect(took).toBeLessThan(33_000);
    expect(refused()).toBe(20);
  });

  it("reads wait for the next minute", async () => {
    const { contacts, refused } = start({ searchesPerMinute: 1 });
    await contacts.find({ identifier: "crm-1" });
    const { value, took } = await inTestTime(contacts.find({ identifier: "crm-2" }));
    expect(value).toBeNull();
    expect(took).toBeGreaterThanOrEqual(31_000);
    expect(refused()).toBe(1);
  });

  it("a call whose deadline comes earlier fails at once", async () => {
    const { contacts } = start({ requestsPerMinute: 0 });
    const creation = failureOf(contacts.create(numbered(1), { deadline: 30_000 }));
    const { value, took } = await inTestTime(creation);
    expect(value).toBeInstanceOf(RateLimitError);
    expect(took).toBeLessThan(1_000);
  });

  it("a call that is not to be repeated fails at once", async () => {
    const { contacts } = start({ requestsPerMinute: 0 }, { maxRetries: 0 });
    expect(await failureOf(contacts.create(numbered(1)))).toBeInstanceOf(RateLimitError);
  });
});

describe("after a 429 with Retry-After", () => {
  const early = { kind: "status", status: 429, headers: { "retry-after": "1" } } as const;

  it("the last attempt waits for the next minute", async () => {
    const { sandbox, contacts } = start({});
    sandbox.addFault({ times: 3, effect: early });
    const { took } = await inTestTime(contacts.create(numbered(1)));
    expect(took).toBeGreaterThanOrEqual(31_000);
    expect(took).toBeLessThan(33_000);
  });

  it("the earlier attempts come when they are asked to", async () => {
    const { sandbox, contacts } = start({});
    sandbox.addFault({ times: 2, effect: early });
    const { took } = await inTestTime(contacts.create(numbered(1)));
    expect(took).toBeGreaterThanOrEqual(2_000);
    expect(took).toBeLessThan(3_000);
  });
});
