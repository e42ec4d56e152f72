import { apis } from "@contacts-api/openapi";
import type { FaultEffect } from "@contacts-api/sandbox";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { startApi } from "../support/start-sandbox.js";

const CREATES = 200;

const effects: FaultEffect[] = [
  { kind: "lose-reply" },
  { kind: "reset", when: "after" },
  { kind: "reset", when: "before" },
  { kind: "truncate", bytes: 25 },
  { kind: "html", status: 502 },
];

/** Numbers from 0 to 1 that look random and are the same in every run (mulberry32). */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    yield ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}

/** A contact that can be found again by one field only, a different one each time. */
function contactNumber(number: number) {
  const digits = String(number).padStart(4, "0");
  const name = `Contact ${digits}`;
  if (number % 3 === 0) return { inboxId: 1, name, identifier: `crm-${digits}` };
  if (number % 3 === 1) return { inboxId: 1, name, email: `c${digits}@acme.example` };
  return { inboxId: 1, name, phoneNumber: `+1202555${digits}` };
}

beforeEach(() => void vi.spyOn(Math, "random").mockReturnValue(0));
afterEach(() => void vi.restoreAllMocks());

describe.each(apis)("%s with replies dropped at random", { timeout: 30_000 }, (api) => {
  it(`makes ${CREATES} contacts of ${CREATES} creates`, async () => {
    const { contacts, sandbox, requests } = await startApi(api);
    const random = numbers(20_260_401);
    let dropped = 0;
    for (let number = 1; number <= CREATES; number++) {
      while (random.next().value < 0.4) {
        const effect = effects[Math.floor(random.next().value * effects.length)] as FaultEffect;
        sandbox.clearFaults();
        sandbox.addFault({ match: { method: "POST", path: "/contacts" }, effect });
        dropped++;
      }
      const { inboxId, ...wanted } = contactNumber(number);
      expect(await contacts.create({ inboxId, ...wanted })).toMatchObject(wanted);
    }
    const stored = sandbox.state[api].contacts;
    expect(stored.map(({ name }) => name)).toEqual(stored.map((_, index) => contactNumber(index + 1).name));
    expect(stored).toHaveLength(CREATES);
    expect(dropped).toBeGreaterThan(CREATES / 4);
    expect(requests().length).toBeGreaterThan(CREATES);
  });
});
