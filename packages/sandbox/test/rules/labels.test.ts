import { expect } from "vitest";
import { idsIn } from "../response-body.js";
import { rulesOf } from "../rule.js";
import type { ServerUnderTest } from "../server-under-test.js";

const labelRule = rulesOf("6.8");

function set({ call }: Pick<ServerUnderTest, "call">, id: number, labels: unknown) {
  return call("POST", `/contacts/${id}/labels`, { body: { labels } });
}

async function labelsOf({ call }: Pick<ServerUnderTest, "call">, id: number): Promise<unknown> {
  return (await call("GET", `/contacts/${id}/labels`)).body.payload;
}

labelRule(
  "replaces the whole set",
  async ({ call, create }) => {
    const { id } = await create({});
    await call("POST", `/contacts/${id}/labels`, { body: { labels: ["a", "b"] } });
    const answer = await call("POST", `/contacts/${id}/labels`, { body: { labels: ["c"] } });
    expect(answer.body.payload).toEqual(["c"]);
  },
  { evidence: "source" },
);

for (const body of [{}, { labels: "vip" }, { labels: null }, { labels: [["vip"]] }]) {
  labelRule(
    `clears all labels for ${JSON.stringify(body)}`,
    async ({ call, create }) => {
      const { id } = await create({});
      await call("POST", `/contacts/${id}/labels`, { body: { labels: ["a"] } });
      expect((await call("POST", `/contacts/${id}/labels`, { body })).body.payload).toEqual([]);
    },
    { evidence: "source" },
  );
}

labelRule("trims names, splits them at commas, and drops empty ones and repeats", async (server) => {
  const { id } = await server.create({});
  expect((await set(server, id, [" a ", "b, c", "", "a", "C"])).body.payload).toEqual(["a", "b", "c"]);
});

labelRule("takes names that differ in case only for one", async (server) => {
  const { id } = await server.create({});
  expect((await set(server, id, ["Case", "case"])).body.payload).toEqual(["Case"]);
});

for (const [sent, read, evidence] of [
  ["'q'", ["q"], "run"],
  ['"a,b"', ["a,b"], "run"],
  [`plain, 'single, one', "double, two"`, ["double, two", "single, one", "plain"], "source"],
  ["it's", ["it's"], "source"],
] as const) {
  labelRule(
    `reads the label ${sent} as ${JSON.stringify(read)}`,
    async (server) => {
      const { id } = await server.create({});
      expect((await set(server, id, [sent])).body.payload).toEqual(read);
    },
    { evidence },
  );
}

const twoAccounts = {
  accounts: [{ id: 1 }, { id: 2 }],
  users: [
    {
      id: 1,
      access_token: "sandbox-admin-token",
      accounts: [
        { id: 1, role: "administrator" as const },
        { id: 2, role: "administrator" as const },
      ],
    },
  ],
  contacts: [
    { id: 1, identifier: "1" },
    { id: 2, account_id: 2, identifier: "2" },
  ],
};

labelRule(
  "spells a label as whoever used it first, in any account, and echoes it as sent",
  async (server) => {
    await server.call("POST", "/api/v1/accounts/2/contacts/2/labels", { body: { labels: ["Brand New"] } });
    expect((await set(server, 1, ["brand new"])).body.payload).toEqual(["brand new"]);
    expect(await labelsOf(server, 1)).toEqual(["Brand New"]);
  },
  { seed: twoAccounts },
);

labelRule(
  "keeps the first spelling when nobody uses the label any more",
  async (server) => {
    await set(server, 1, ["VIP"]);
    await set(server, 1, []);
    await set(server, 1, ["vip"]);
    expect(await labelsOf(server, 1)).toEqual(["VIP"]);
  },
  { seed: twoAccounts, evidence: "source" },
);

labelRule(
  "no filter finds a label that was first spelled with a capital",
  async (server) => {
    await set(server, 1, ["VIP"]);
    await set(server, 1, ["vip"]);
    const payload = [{ attribute_key: "labels", filter_operator: "equal_to", values: ["vip"], query_operator: null }];
    expect(idsIn(await server.call("POST", "/contacts/filter", { body: { payload } }))).toEqual([]);
  },
  { seed: twoAccounts },
);

labelRule("shows labels in the order in which the installation met them, not as they were set", async (server) => {
  const { id } = await server.create({});
  // Names that no installation has met yet.
  const [a, b, c] = ["a", "b", "c"].map((name) => `${name} ${crypto.randomUUID()}`);
  await set(server, id, [b, a]);
  await set(server, id, [c, a, b]);
  expect(await labelsOf(server, id)).toEqual([b, a, c]);
});

labelRule(
  "refuses labels of a contact that breaks a rule",
  async (server) => {
    const answer = await set(server, 1, ["a"]);
    expect([answer.status, answer.body]).toEqual([
      422,
      { message: "Location is too long (maximum is 255 characters)", attributes: ["location"] },
    ]);
    expect(await labelsOf(server, 1)).toEqual([]);
  },
  { seed: { contacts: [{ id: 1, additional_attributes: { city: "x".repeat(256) } }] } },
);

labelRule("refuses a label of more than 255 characters, and takes one of 255", async (server) => {
  const { id } = await server.create({});
  const answer = await set(server, id, ["a", "x".repeat(256)]);
  expect([answer.status, answer.body]).toEqual([
    422,
    { message: "Tag must exist, Tag can't be blank", attributes: ["tag", "tag_id"] },
  ]);
  expect(await labelsOf(server, id)).toEqual([]);
  expect((await set(server, id, ["x".repeat(255)])).status).toBe(200);
});

labelRule(
  "does not move a contact in an unsorted list",
  async (server) => {
    const first = await server.create({ identifier: "1" });
    await server.create({ identifier: "2" });
    await set(server, first.id, ["a"]);
    expect((await server.call("GET", "/contacts")).body.payload[0].id).toBe(first.id);
  },
  { evidence: "inferred" },
);
