import { expect } from "vitest";
import { idsIn } from "../response-body.js";
import { rulesOf } from "../rule.js";

const rule = rulesOf("8", "source");

const phones = {
  inboxes: [
    { id: 4, channel_type: "Channel::Whatsapp" },
    { id: 6, channel_type: "Channel::TwilioSms" },
    { id: 7, channel_type: "Channel::TwilioSms", medium: "whatsapp" },
  ],
} as const;

const BUSINESS_ID = String.raw`[A-Z]{2}\.(?:ENT\.)?[A-Za-z0-9]{1,128}`;

for (const [inbox_id, channel, format] of [
  [4, "whatsapp", String.raw`(?:\d{1,15}|${BUSINESS_ID})`],
  [6, "twilio sms", String.raw`\+\d{1,15}`],
  [7, "twilio whatsapp", String.raw`(?:whatsapp:\+\d{1,15}|whatsapp:${BUSINESS_ID})`],
] as const) {
  rule(
    `since 4.14.1: names another format of ${channel}'s source ids, and anchors it at the start`,
    async ({ call }) => {
      for (const source_id of ["nonsense", "x\n+12025550100", "x\n12025550100"]) {
        const answer = await call("POST", "/contacts", { body: { inbox_id, source_id } });
        expect([answer.status, answer.body]).toEqual([
          422,
          {
            message: `Source invalid source id for ${channel} inbox. valid Regex (?-mix:\\A${format}\\z)`,
            attributes: ["source_id"],
          },
        ]);
      }
    },
    { seed: phones, profile: "4.14" },
  );
}

for (const [inbox_id, source_id] of [
  [4, "US.13491208655302741918"],
  [4, "US.ENT.11815799212886844830"],
  [7, "whatsapp:US.13491208655302741918"],
] as const) {
  rule(
    `since 4.14.1: takes the business id ${source_id}`,
    async ({ call }) => {
      expect((await call("POST", "/contacts", { body: { inbox_id, source_id } })).status).toBe(200);
    },
    { seed: phones, profile: "4.14" },
  );

  rule(
    `up to 4.14.0: refuses the business id ${source_id}`,
    async ({ call }) => {
      expect((await call("POST", "/contacts", { body: { inbox_id, source_id } })).status).toBe(422);
    },
    { seed: phones, profile: "4.12" },
  );
}

for (const [profile, status, body] of [
  ["4.14", 500, { status: 500, error: "Internal Server Error" }],
  ["4.16", 422, { error: "The request took too long to complete. Please try again." }],
] as const) {
  rule(
    `${profile}: responds with ${status} when the database gives up, and writes nothing`,
    async ({ call, sandbox, countContacts }) => {
      sandbox.addFault({ effect: { kind: "database-timeout" } });
      const answer = await call("POST", "/contacts", { body: { name: "Ada" } });
      expect([answer.status, answer.body]).toEqual([status, body]);
      expect(await countContacts()).toBe(0);
    },
    { profile },
  );
}

rule(
  "after 4.16.2: anchors the phone format",
  async ({ call }) => {
    expect((await call("POST", "/contacts", { body: { phone_number: "abc+12345" } })).status).toBe(422);
  },
  { profile: "4.17" },
);

rule(
  "after 4.16.2: shows the 25 conversations that were created last, newest first",
  async ({ call }) => {
    const answer = await call("GET", "/contacts/1/conversations");
    expect(idsIn(answer)).toEqual(Array.from({ length: 25 }, (_, index) => 26 - index));
  },
  {
    seed: {
      contacts: [{ id: 1, name: "Ada" }],
      conversations: Array.from({ length: 26 }, (_, index) => ({
        id: index + 1,
        contact_id: 1,
        inbox_id: 1,
        created_at: 1_000 + index,
        last_activity_at: 9_000 - index,
      })),
    },
    profile: "4.17",
  },
);
