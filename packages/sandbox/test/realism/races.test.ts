import { describe, expect, it } from "vitest";
import { start, type Transport, transports } from "../server-under-test.js";

const seed = { contacts: [{ id: 1, name: "Ada", email: "ada@acme.example" }] };

describe.each(transports)("writes of the same moment, with realism, %s", (transport) => {
  const begin = (realismSeed = 1) => start(transport, { seed, realism: "database", realismSeed });

  it("lose custom attributes, as upstream lost 37 of 60, and are all answered with 200", async () => {
    let lost = 0;
    for (let round = 1; round <= 10; round += 1) {
      const { call, sandbox } = await begin(round);
      const keys = ["a", "b", "c", "d", "e", "f"];
      const answers = await Promise.all(
        keys.map((key) => call("PATCH", "/contacts/1", { body: { custom_attributes: { [key]: 1 } } })),
      );
      expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(200));
      lost += 6 - Object.keys(sandbox.state.inquirly.contacts[0]?.customAttributes ?? {}).length;
    }
    expect(lost).toBeGreaterThan(20);
    expect(lost).toBeLessThan(50);
  });

  it("lose nothing when one follows the other, nor when they change different columns", async () => {
    const { call, sandbox } = await begin();
    for (const key of ["a", "b"]) await call("PATCH", "/contacts/1", { body: { custom_attributes: { [key]: 1 } } });
    const bodies = [{ name: "Abe" }, { phone_number: "+12025550143" }, { custom_attributes: { c: 1 } }];
    await Promise.all(bodies.map((body) => call("PATCH", "/contacts/1", { body })));
    expect(sandbox.state.inquirly.contacts).toMatchObject([
      { name: "Abe", phoneNumber: "+12025550143", customAttributes: { a: 1, b: 1, c: 1 } },
    ]);
  });

  it("store one phone number several times, after which none of its contacts can be updated", async () => {
    let stored = 0;
    for (let round = 1; round <= 15; round += 1) {
      const { call, sandbox } = await begin(round);
      const body = { name: "Abe", phone_number: "+12025550143" };
      const answers = await Promise.all(Array.from({ length: 8 }, () => call("POST", "/contacts", { body })));
      const created = answers.filter(({ status }) => status === 200);
      expect(answers.filter(({ status }) => status === 422)).toHaveLength(8 - created.length);
      expect(sandbox.state.inquirly.contacts).toHaveLength(1 + created.length);
      stored += created.length;
      if (created.length === 1) continue;
      for (const { body: answer } of created) {
        const update = await call("PATCH", `/contacts/${answer.payload.contact.id}`, { body: { name: "Abel" } });
        expect(update).toMatchObject({
          status: 422,
          body: { message: "Phone number has already been taken", attributes: ["phone_number"] },
        });
      }
    }
    expect(stored - 15).toBeGreaterThan(10);
  });

  it.each([{ identifier: "crm-1" }, { email: "abe@acme.example" }])(
    "store %o once; who loses the race gets 500, who comes later 422",
    async (body) => {
      const statuses = await race(transport, (call) => call("POST", "/contacts", { body }));
      expect(statuses.filter((status) => status === 200)).toHaveLength(15);
      expect(statuses.filter((status) => status === 500).length).toBeGreaterThan(5);
      expect(statuses.filter((status) => status === 422).length).toBeGreaterThan(5);
      expect(statuses).toHaveLength(120);
    },
  );

  it("link one source ID once; who loses the race gets 500", async () => {
    const body = { inbox_id: 1, source_id: "s-1" };
    const statuses = await race(transport, (call) => call("POST", "/contacts/1/contact_inboxes", { body }));
    expect(new Set(statuses)).toEqual(new Set([200, 500]));
  });

  it("add one label once; who loses the race gets 422", async () => {
    const body = { labels: ["vip"] };
    const statuses = await race(transport, (call) => call("POST", "/contacts/1/labels", { body }));
    expect(new Set(statuses)).toEqual(new Set([200, 422]));
  });

  it("leave nothing of a contact whose link loses the race", async () => {
    const { call, sandbox } = await begin();
    const body = { name: "Abe", inbox_id: 1, source_id: "s-1" };
    const answers = await Promise.all(Array.from({ length: 8 }, () => call("POST", "/contacts", { body })));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const { contacts, contactInboxes } = sandbox.state.inquirly;
    expect([contacts.length, contactInboxes.length]).toEqual([2, 1]);
  });

  it("update nothing, with 200, when the contact is deleted meanwhile", async () => {
    const outcomes = new Set<string>();
    for (let round = 1; round <= 20; round += 1) {
      const { call, sandbox } = await begin(round);
      const [update] = await Promise.all([
        call("PATCH", "/contacts/1", { body: { name: "Abe" } }),
        call("DELETE", "/contacts/1"),
      ]);
      outcomes.add(String(update.status));
      expect(sandbox.state.inquirly.contacts).toEqual([]);
    }
    expect(outcomes).toEqual(new Set(["200", "404"]));
  });

  it("come out the same with the same seed", async () => {
    const outcome = async () => {
      const { call, sandbox } = await start("in process", { seed, realism: "database", realismSeed: 5 });
      const body = { phone_number: "+12025550143" };
      const answers = await Promise.all(Array.from({ length: 8 }, () => call("POST", "/contacts", { body })));
      return [answers.map(({ status }) => status), sandbox.state.inquirly.contacts.map(({ id }) => id)];
    };
    expect(await outcome()).toEqual(await outcome());
  });
});

/** The statuses of 8 calls of the same moment, in 15 rounds, each on a server of its own. */
async function race(
  transport: Transport,
  send: (call: Awaited<ReturnType<typeof start>>["call"]) => Promise<{ readonly status: number }>,
): Promise<number[]> {
  const statuses: number[] = [];
  for (let round = 1; round <= 15; round += 1) {
    const { call } = await start(transport, { seed, realism: "database", realismSeed: round });
    const answers = await Promise.all(Array.from({ length: 8 }, () => send(call)));
    statuses.push(...answers.map(({ status }) => status));
  }
  return statuses;
}
