import { expect } from "vitest";
import { rulesOf } from "../rule.js";

const rule = rulesOf("6.3", "source");
const observedRule = rulesOf("6.3");

const inboxes = [
  { id: 1, channel_type: "Channel::Api" },
  { id: 2, channel_type: "Channel::WebWidget" },
  { id: 3, channel_type: "Channel::Email" },
  { id: 4, channel_type: "Channel::Whatsapp" },
  { id: 5, channel_type: "Channel::Sms" },
  { id: 6, channel_type: "Channel::TwilioSms" },
  { id: 7, channel_type: "Channel::TwilioSms", medium: "whatsapp" },
  { id: 8, channel_type: "Channel::Telegram" },
] as const;

const seed = { inboxes };

const reachable = { email: "Ada@acme.example", phone_number: "+12025550100" };

for (const [channel, inbox_id, expected] of [
  ["API", 1, /^[0-9a-f]{8}-[0-9a-f-]{27}$/],
  ["website", 2, /^[0-9a-f]{8}-[0-9a-f-]{27}$/],
  ["e-mail", 3, /^ada@acme\.example$/],
  ["WhatsApp", 4, /^12025550100$/],
  ["SMS", 5, /^\+12025550100$/],
  ["Twilio SMS", 6, /^\+12025550100$/],
  ["Twilio WhatsApp", 7, /^whatsapp:\+12025550100$/],
] as const) {
  rule(
    `gives a contact of an ${channel} inbox its source id`,
    async ({ call }) => {
      const { payload } = (await call("POST", "/contacts", { body: { ...reachable, inbox_id } })).body;
      expect(payload.contact_inbox.source_id).toMatch(expected);
      expect(payload.contact.contact_inboxes[0].source_id).toBe(payload.contact_inbox.source_id);
    },
    { seed },
  );
}

for (const [inbox_id, missing] of [
  [3, "contact email"],
  [4, "contact phone number"],
  [5, "contact phone number"],
  [6, "contact phone number"],
] as const) {
  rule(
    `wants a ${missing} for inbox ${inbox_id} (${inboxes[inbox_id - 1]?.channel_type})`,
    async ({ call, countContacts }) => {
      const answer = await call("POST", "/contacts", { body: { name: "Ada", inbox_id } });
      expect([answer.status, answer.body]).toEqual([
        422,
        { error: `param is missing or the value is empty: ${missing}` },
      ]);
      expect(await countContacts()).toBe(0);
    },
    { seed },
  );
}

observedRule(
  "breaks on a channel that has no default",
  async ({ call, create }) => {
    expect((await call("POST", "/contacts", { body: { inbox_id: 8 } })).status).toBe(500);
    expect((await create({ inbox_id: 8, source_id: "t-1" })).contact_inboxes[0].source_id).toBe("t-1");
  },
  { seed },
);

for (const [channel, inbox_id, source_id, format] of [
  ["whatsapp", 4, "+12025550100", "^\\d{1,15}\\z"],
  ["twilio sms", 6, "12025550100", "^\\+\\d{1,15}\\z"],
  ["twilio whatsapp", 7, "+12025550100", "^whatsapp:\\+\\d{1,15}\\z"],
] as const) {
  observedRule(
    `refuses a source id in another format than ${channel}'s`,
    async ({ call, countContacts }) => {
      const answer = await call("POST", "/contacts", { body: { inbox_id, source_id } });
      expect([answer.status, answer.body]).toEqual([
        422,
        {
          message: `Source invalid source id for ${channel} inbox. valid Regex (?-mix:${format})`,
          attributes: ["source_id"],
        },
      ]);
      expect(await countContacts()).toBe(0);
    },
    { seed, profile: "4.10" },
  );
}

rule(
  "takes any source id for API, website, e-mail and SMS inboxes",
  async ({ create }) => {
    for (const inbox_id of [1, 2, 3, 5]) {
      const contact = await create({ inbox_id, source_id: "any thing" });
      expect(contact.contact_inboxes[0].source_id).toBe("any thing");
    }
  },
  { seed, evidence: "source" },
);

observedRule("makes no link for an empty source id", async ({ call }) => {
  const { payload } = (await call("POST", "/contacts", { body: { inbox_id: 1, source_id: "" } })).body;
  expect([payload.contact.contact_inboxes, payload.contact_inbox]).toEqual([[], { inbox: null, source_id: null }]);
});

for (const inbox_id of [1, 2, 3, 4, 5, 6]) {
  observedRule(
    `breaks on a source id that another contact of inbox ${inbox_id} has`,
    async ({ call, create, countContacts }) => {
      const source_id = inbox_id === 6 ? "+12025550100" : "12025550100";
      await create({ inbox_id, source_id });
      expect((await call("POST", "/contacts", { body: { inbox_id, source_id } })).status).toBe(500);
      expect(await countContacts()).toBe(1);
    },
    { seed },
  );
}

observedRule("finds no unknown inbox and creates nothing", async ({ call, countContacts }) => {
  const answer = await call("POST", "/contacts", { body: { name: "Ada", inbox_id: 987_654 } });
  expect([answer.status, answer.body]).toEqual([404, { error: "Resource could not be found" }]);
  expect(await countContacts()).toBe(0);
});

for (const inbox_id of [null, "", " "]) {
  rule(
    `makes no link for the inbox ${JSON.stringify(inbox_id)}`,
    async ({ create }) => {
      expect((await create({ inbox_id })).contact_inboxes).toEqual([]);
    },
    { evidence: "source" },
  );
}

rule(
  "reads an inbox id that is sent as a text",
  async ({ create }) => {
    expect((await create({ inbox_id: "1" })).contact_inboxes).toHaveLength(1);
  },
  { evidence: "source", documented: ["engagelab"] },
);

rule(
  "links to any inbox of the account, whatever the agent belongs to",
  async ({ call }) => {
    const body = { inbox_id: 2 };
    expect((await call("POST", "/contacts", { body, token: "sandbox-agent-token" })).status).toBe(200);
  },
  { evidence: "source" },
);

rule(
  "finds no inbox of another account",
  async ({ call }) => {
    expect((await call("POST", "/contacts", { body: { inbox_id: 9 } })).status).toBe(404);
  },
  {
    seed: { accounts: [{ id: 1 }, { id: 2 }], inboxes: [{ id: 9, account_id: 2, channel_type: "Channel::Api" }] },
    evidence: "source",
  },
);

observedRule("consumes an id when the inbox fails, and none when validation fails", async ({ call, create }) => {
  expect((await create({})).id).toBe(1);
  await call("POST", "/contacts", { body: { email: "bad" } });
  await call("POST", "/contacts", { body: { inbox_id: 987_654 } });
  expect((await create({})).id).toBe(3);
});
