import { expect } from "vitest";
import { rulesOf } from "../rule.js";
import type { ServerUnderTest } from "../server-under-test.js";

/** With realism; so many rounds that chance alone does not decide. */
const ROUNDS = 8;
const realism = { realism: "database" } as const;

/** The responses to so many calls of the same moment, in several rounds. */
async function atOnce<Result>(times: number, send: (round: number, number: number) => Promise<Result>) {
  const rounds: Result[][] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    rounds.push(await Promise.all(Array.from({ length: times }, (_, number) => send(round, number))));
  }
  return rounds;
}

function createsOf(server: ServerUnderTest, bodyOf: (round: number) => object) {
  return atOnce(8, async (round) => (await server.call("POST", "/contacts", { body: bodyOf(round) })).status);
}

const rule = rulesOf("9");

rule(
  "loses custom attributes that are set at the same moment, and answers 200",
  async ({ call, create, sandbox }) => {
    const rounds = await atOnce(1, async () => {
      const { id } = await create({ name: "Ada" });
      const set = (key: string) => call("PATCH", `/contacts/${id}`, { body: { custom_attributes: { [key]: 1 } } });
      const answers = await Promise.all(["a", "b", "c", "d", "e", "f"].map(set));
      expect(answers.every(({ status }) => status === 200)).toBe(true);
      const stored = sandbox.state.inquirly.contacts.find((contact) => contact.id === id);
      return Object.keys(stored?.customAttributes ?? {}).length;
    });
    expect(rounds.flat().every((kept) => kept >= 1)).toBe(true);
    expect(rounds.flat().some((kept) => kept < 6)).toBe(true);
  },
  realism,
);

rule(
  "stores a phone number twice when two creates check it at the same moment",
  async (server) => {
    const rounds = await createsOf(server, (round) => ({ phone_number: `+1202555014${round}` }));
    expect(rounds.some((statuses) => statuses.filter((status) => status === 200).length > 1)).toBe(true);
    expect(new Set(rounds.flat())).toEqual(new Set([200, 422]));
  },
  realism,
);

rule(
  "refuses the identifier of a create of the same moment with 500",
  async (server) => {
    const rounds = await createsOf(server, (round) => ({ identifier: `crm-${round}` }));
    for (const statuses of rounds) expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(new Set(rounds.flat())).toEqual(new Set([200, 422, 500]));
  },
  realism,
);

rule(
  "refuses the e-mail of a create of the same moment with 500",
  async (server) => {
    const rounds = await createsOf(server, (round) => ({ email: `c${round}@acme.example` }));
    for (const statuses of rounds) expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(new Set(rounds.flat())).toEqual(new Set([200, 422, 500]));
  },
  realism,
);

rule(
  "refuses the source id of a link of the same moment with 500",
  async ({ call, create }) => {
    const { id } = await create({ name: "Ada" });
    const rounds = await atOnce(8, async (round) => {
      const body = { inbox_id: 1, source_id: `s-${round}` };
      return (await call("POST", `/contacts/${id}/contact_inboxes`, { body })).status;
    });
    expect(new Set(rounds.flat())).toEqual(new Set([200, 500]));
  },
  realism,
);

rule(
  "refuses the label that another request adds at the same moment with 422",
  async ({ call, create }) => {
    const { id } = await create({ name: "Ada" });
    const rounds = await atOnce(8, async (round) => {
      const { status, body } = await call("POST", `/contacts/${id}/labels`, { body: { labels: [`label ${round}`] } });
      return status === 200 ? "" : body.message;
    });
    expect(new Set(rounds.flat())).toEqual(new Set(["", "Tag has already been taken"]));
  },
  realism,
);

const sortingRule = rulesOf("5.3");

sortingRule(
  "promises no order among equals, so that pages repeat some and miss others",
  async ({ call }) => {
    const ids: number[] = [];
    for (let page = 1; page <= 20; page += 1) {
      const { body } = await call("GET", `/contacts?sort=name&page=${page}`);
      for (const { id } of body.payload) ids.push(id);
    }
    expect(ids).toHaveLength(300);
    expect(new Set(ids).size).toBeLessThan(300);
  },
  {
    ...realism,
    seed: { contacts: Array.from({ length: 300 }, (_, id) => ({ name: "Ada", identifier: `crm-${id}` })) },
  },
);

sortingRule(
  "has an order of all contacts with created_at",
  async ({ call }) => {
    const ids = new Set<number>();
    for (let page = 1; page <= 20; page += 1) {
      const { body } = await call("GET", `/contacts?sort=name,created_at&page=${page}`);
      for (const { id } of body.payload) ids.add(id);
    }
    expect(ids.size).toBe(300);
  },
  {
    ...realism,
    seed: { contacts: Array.from({ length: 300 }, (_, id) => ({ name: "Ada", identifier: `crm-${id}` })) },
  },
);
