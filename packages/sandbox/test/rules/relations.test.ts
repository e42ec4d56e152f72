import { expect } from "vitest";
import { rulesOf } from "../rule.js";

const linkRule = rulesOf("6.7");
const mergeRule = rulesOf("6.9", "source");

const inboxes = [
  { id: 1, channel_type: "Channel::Api" },
  { id: 3, channel_type: "Channel::Email" },
  { id: 4, channel_type: "Channel::Whatsapp" },
  { id: 5, channel_type: "Channel::Sms" },
  { id: 6, channel_type: "Channel::TwilioSms" },
] as const;

const seed = { inboxes };
const identifiers = { random: () => 0.42 };

for (const body of [{}, { inbox_id: 987_654 }]) {
  linkRule(`finds no inbox for ${JSON.stringify(body)}`, async ({ call, create }) => {
    const { id } = await create({});
    expect((await call("POST", `/contacts/${id}/contact_inboxes`, { body })).status).toBe(404);
  });
}

linkRule(
  "returns the link that already has the source id",
  async ({ call, create, sandbox }) => {
    const { id } = await create({ inbox_id: 1, source_id: "s" });
    const answer = await call("POST", `/contacts/${id}/contact_inboxes`, { body: { inbox_id: 1, source_id: "s" } });
    expect([answer.status, answer.body.source_id]).toEqual([200, "s"]);
    expect(sandbox.state.inquirly.contactInboxes).toHaveLength(1);
  },
  { evidence: "source" },
);

linkRule("makes another link with each call that gives no source id", async ({ call, create }) => {
  const { id } = await create({});
  await call("POST", `/contacts/${id}/contact_inboxes`, { body: { inbox_id: 1 } });
  await call("POST", `/contacts/${id}/contact_inboxes`, { body: { inbox_id: 1 } });
  expect((await call("GET", `/contacts/${id}`)).body.payload.contact_inboxes).toHaveLength(2);
});

linkRule(
  "makes up the source id as create does",
  async ({ call, create }) => {
    const { id } = await create({ phone_number: "+12025550100" });
    const answer = await call("POST", `/contacts/${id}/contact_inboxes`, { body: { inbox_id: 4 } });
    expect(answer.body.source_id).toBe("12025550100");
  },
  { seed, evidence: "source" },
);

for (const [channel, inbox_id, displaced] of [
  ["e-mail", 3, "4taken"],
  ["SMS", 5, "whatsapp:taken42"],
] as const) {
  linkRule(
    `renames the older link when another contact of an ${channel} inbox has the source id`,
    async ({ call, create }) => {
      const older = await create({ inbox_id, source_id: "taken" });
      const { id } = await create({});
      const answer = await call("POST", `/contacts/${id}/contact_inboxes`, { body: { inbox_id, source_id: "taken" } });
      expect([answer.status, answer.body.source_id]).toEqual([200, "taken"]);
      const { payload } = (await call("GET", `/contacts/${older.id}`)).body;
      expect(payload.contact_inboxes[0].source_id).toBe(displaced);
    },
    { seed, identifiers },
  );
}

for (const [channel, inbox_id, source_id] of [
  ["WhatsApp", 4, "12025550100"],
  ["Twilio", 6, "+12025550100"],
] as const) {
  linkRule(
    `refuses a source id that another contact of a ${channel} inbox has`,
    async ({ call, create }) => {
      const older = await create({ inbox_id, source_id });
      const { id } = await create({});
      const answer = await call("POST", `/contacts/${id}/contact_inboxes`, { body: { inbox_id, source_id } });
      expect([answer.status, answer.body.attributes]).toEqual([422, ["source_id"]]);
      const { payload } = (await call("GET", `/contacts/${older.id}`)).body;
      expect(payload.contact_inboxes[0].source_id).toBe(source_id);
    },
    { seed, identifiers },
  );
}

linkRule("breaks on a source id that another contact of an API inbox has", async ({ call, create }) => {
  await create({ inbox_id: 1, source_id: "s" });
  const { id } = await create({});
  const answer = await call("POST", `/contacts/${id}/contact_inboxes`, { body: { inbox_id: 1, source_id: "s" } });
  expect(answer.status).toBe(500);
});

linkRule("breaks on an empty source id", async ({ call, create }) => {
  const { id } = await create({});
  const answer = await call("POST", `/contacts/${id}/contact_inboxes`, { body: { inbox_id: 1, source_id: "" } });
  expect(answer.status).toBe(500);
});

linkRule("wants agents to belong to the inbox", async ({ call, create }) => {
  const { id } = await create({});
  const path = `/contacts/${id}/contact_inboxes`;
  const token = "sandbox-agent-token";
  expect((await call("POST", path, { body: { inbox_id: 2 }, token })).status).toBe(401);
  expect((await call("POST", path, { body: { inbox_id: 1 }, token })).status).toBe(200);
});

linkRule(
  "remembers hmac_verified",
  async ({ call, create, sandbox }) => {
    const { id } = await create({});
    await call("POST", `/contacts/${id}/contact_inboxes`, { body: { inbox_id: 1, hmac_verified: true } });
    expect(sandbox.state.inquirly.contactInboxes[0]?.hmacVerified).toBe(true);
  },
  { evidence: "source" },
);

const pair = {
  contacts: [
    {
      id: 1,
      name: "Base",
      email: null,
      custom_attributes: { a: 1, deep: { x: 1 } },
      contact_inboxes: [{ inbox_id: 1, source_id: "base" }],
    },
    {
      id: 2,
      name: "Other",
      email: "other@acme.example",
      phone_number: "+12025550100",
      custom_attributes: { a: 2, b: 3, deep: { x: 2, y: 3 } },
      labels: ["vip"],
      contact_inboxes: [{ inbox_id: 1, source_id: "other" }],
    },
  ],
};

function ids(base: unknown, other: unknown) {
  return { body: { base_contact_id: base, mergee_contact_id: other } };
}

mergeRule(
  "keeps what the base has and fills its blanks",
  async ({ call }) => {
    const answer = await call("POST", "/actions/contact_merge", ids(1, 2));
    expect(answer.body).toMatchObject({
      id: 1,
      name: "Base",
      email: "other@acme.example",
      phone_number: "+12025550100",
      custom_attributes: { a: 1, b: 3, deep: { x: 1, y: 3 } },
    });
    expect(answer.body).not.toHaveProperty("contact_inboxes");
  },
  { seed: pair },
);

mergeRule(
  "moves links and conversations and deletes the other contact",
  async ({ call }) => {
    await call("POST", "/actions/contact_merge", ids(1, 2));
    expect((await call("GET", "/contacts/2")).status).toBe(404);
    expect((await call("GET", "/contacts/1")).body.payload.contact_inboxes).toHaveLength(2);
    expect((await call("GET", "/contacts/1/conversations")).body.payload).toHaveLength(1);
  },
  { seed: { ...pair, conversations: [{ contact_id: 2, inbox_id: 1 }] } },
);

mergeRule(
  "does not move labels",
  async ({ call }) => {
    await call("POST", "/actions/contact_merge", ids(1, 2));
    expect((await call("GET", "/contacts/1/labels")).body.payload).toEqual([]);
  },
  { seed: pair },
);

mergeRule(
  "does nothing when both are the same",
  async ({ call }) => {
    const answer = await call("POST", "/actions/contact_merge", ids(1, "1"));
    expect([answer.status, answer.body.name]).toEqual([200, "Base"]);
  },
  { seed: pair },
);

for (const [base, other] of [
  [1, 9],
  [9, 2],
  [null, 2],
]) {
  mergeRule(
    `finds no contact when asked for ${base} and ${other}`,
    async ({ call }) => {
      expect((await call("POST", "/actions/contact_merge", ids(base, other))).status).toBe(404);
    },
    { seed: pair },
  );
}
