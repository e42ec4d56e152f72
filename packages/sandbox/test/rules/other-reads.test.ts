import { expect } from "vitest";
import { idsIn } from "../response-body.js";
import { rulesOf } from "../rule.js";

const rule = rulesOf("5.6", "source");

let now = 0;

rule(
  "lists active contacts, resolved or not",
  async ({ call, sandbox }) => {
    now = 50_000;
    sandbox.setOnline("inquirly", 2);
    const answer = await call("GET", "/contacts/active");
    expect([idsIn(answer), answer.body.meta]).toEqual([[2], { count: 1, current_page: 1 }]);
    now += 20_000;
    expect(idsIn(await call("GET", "/contacts/active"))).toEqual([]);
  },
  {
    seed: {
      contacts: [
        { id: 1, email: "a@b" },
        { id: 2, name: "anonymous" },
      ],
    },
    clock: () => now,
  },
);

const talks = {
  contacts: [{ id: 1, name: "Ada", contact_inboxes: [{ inbox_id: 1, source_id: "s" }] }],
  conversations: Array.from({ length: 22 }, (_, index) => ({
    id: index + 1,
    contact_id: 1,
    inbox_id: index === 0 ? 2 : 1,
    last_activity_at: index === 0 ? 9_000 : 1_000 + index,
    messages: [{ content: "Hello" }, { content: "Hi", message_type: "outgoing" as const }],
  })),
};

rule(
  "shows the twenty most recently active conversations, newest first",
  async ({ call }) => {
    const answer = await call("GET", "/contacts/1/conversations");
    expect(idsIn(answer).slice(0, 3)).toEqual([1, 22, 21]);
    expect(answer.body.payload).toHaveLength(20);
  },
  { seed: talks },
);

rule(
  "shows agents the conversations of their inboxes only",
  async ({ call }) => {
    const answer = await call("GET", "/contacts/1/conversations", { token: "sandbox-agent-token" });
    expect(idsIn(answer)[0]).toBe(22);
  },
  { seed: talks },
);

rule(
  "shows a conversation with its sender and its last message",
  async ({ call }) => {
    const [conversation] = (await call("GET", "/contacts/1/conversations")).body.payload;
    expect(conversation.meta.sender.name).toBe("Ada");
    expect(conversation.messages.map(({ content }: { content: string }) => content)).toEqual(["Hi"]);
    expect([conversation.status, conversation.unread_count]).toEqual(["open", 1]);
  },
  { seed: talks, documented: ["99digital"] },
);

const spoken = {
  contacts: [{ id: 1, name: "Ada", contact_inboxes: [{ inbox_id: 1, source_id: "s" }] }],
  conversations: [
    {
      id: 5,
      contact_id: 1,
      inbox_id: 1,
      assignee_id: 2,
      created_at: 1_000,
      last_activity_at: 3_000,
      messages: [
        { content: "Hello", created_at: 1_000 },
        { content: "Hi", message_type: "outgoing" as const, created_at: 2_000 },
        { content: "Thanks", created_at: 3_000 },
      ],
    },
  ],
};

rule(
  "shows a conversation's policy and type of assignee, and a message's sender, conversation and last change",
  async ({ call }) => {
    const [conversation] = (await call("GET", "/contacts/1/conversations")).body.payload;
    expect(conversation).toHaveProperty("sla_policy_id");
    expect(conversation.meta).toHaveProperty("assignee_type");
    expect(Object.keys(conversation.messages[0])).toEqual(
      expect.arrayContaining(["sender", "sender_type", "conversation", "updated_at"]),
    );
  },
  { seed: spoken, evidence: "run" },
);

rule(
  "shows the whole assignee and that it is a user",
  async ({ call }) => {
    const { meta } = (await call("GET", "/contacts/1/conversations")).body.payload[0];
    expect(meta.assignee_type).toBe("User");
    expect(meta.assignee).toEqual({
      id: 2,
      account_id: 1,
      availability_status: "offline",
      auto_offline: true,
      confirmed: true,
      email: "abe@sandbox.example",
      provider: "email",
      available_name: "Abe Agent",
      name: "Abe Agent",
      role: "agent",
      thumbnail: "",
    });
  },
  { seed: spoken },
);

rule(
  "shows a message with its whole row, its conversation and its sender",
  async ({ call }) => {
    const [{ messages }] = (await call("GET", "/contacts/1/conversations")).body.payload;
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({
      content: "Thanks",
      processed_message_content: "Thanks",
      updated_at: "1970-01-01T00:50:00.000Z",
      sender_type: "Contact",
      sender_id: 1,
      sender: { id: 1, name: "Ada", type: "contact" },
      external_source_ids: {},
      additional_attributes: {},
      sentiment: {},
      conversation: { assignee_id: 2, unread_count: 2, last_activity_at: 3_000, contact_inbox: { source_id: "s" } },
    });
  },
  { seed: spoken },
);

rule(
  "shows since when the contact waits for a reply, and the policy it falls under",
  async ({ call }) => {
    const [conversation] = (await call("GET", "/contacts/1/conversations")).body.payload;
    expect([conversation.waiting_since, conversation.sla_policy_id]).toEqual([3_000, null]);
  },
  { seed: spoken },
);

rule("finds no conversations of an unknown contact", async ({ call }) => {
  expect((await call("GET", "/contacts/9/conversations")).status).toBe(404);
});

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

const reachable = {
  inboxes,
  contacts: [
    { id: 1, name: "anonymous" },
    {
      id: 2,
      email: "ada@acme.example",
      phone_number: "+12025550100",
      contact_inboxes: [
        { inbox_id: 1, source_id: "first" },
        { inbox_id: 1, source_id: "latest" },
        { inbox_id: 2, source_id: "web" },
      ],
    },
    { id: 3, contact_inboxes: [{ inbox_id: 2, source_id: "used" }] },
  ],
  conversations: [{ contact_id: 3, inbox_id: 2 }],
};

type Reached = { inbox: { id: number }; source_id: string }[];

rule(
  "offers a source id for each channel that reaches the contact",
  async ({ call }) => {
    const { payload } = (await call("GET", "/contacts/2/contactable_inboxes")).body;
    expect((payload as Reached).map(({ inbox, source_id }) => [inbox.id, source_id])).toEqual([
      [1, "latest"],
      [2, "web"],
      [3, "ada@acme.example"],
      [4, "12025550100"],
      [5, "+12025550100"],
      [6, "+12025550100"],
      [7, "whatsapp:+12025550100"],
    ]);
  },
  { seed: reachable },
);

rule(
  "offers an API inbox to every contact, with a fresh source id per call",
  async ({ call }) => {
    const first = (await call("GET", "/contacts/1/contactable_inboxes")).body.payload;
    const second = (await call("GET", "/contacts/1/contactable_inboxes")).body.payload;
    expect(first).toHaveLength(1);
    expect(first[0].source_id).toMatch(/^[0-9a-f-]{36}$/);
    expect(first[0].source_id).not.toBe(second[0].source_id);
  },
  { seed: reachable },
);

rule(
  "offers no website inbox whose link has conversations",
  async ({ call }) => {
    const { payload } = (await call("GET", "/contacts/3/contactable_inboxes")).body;
    expect((payload as Reached).map(({ inbox }) => inbox.id)).toEqual([1]);
  },
  { seed: reachable },
);

rule(
  "offers agents their own inboxes only",
  async ({ call }) => {
    const { payload } = (await call("GET", "/contacts/2/contactable_inboxes", { token: "sandbox-agent-token" })).body;
    expect((payload as Reached).map(({ inbox }) => inbox.id)).toEqual([1]);
  },
  { seed: reachable },
);
