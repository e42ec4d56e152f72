import type { Callers } from "@contacts-api/contract/checks";
import type { ContactSeed, Seed } from "@contacts-api/sandbox";

/** Now, for every sandbox under fuzz. */
export const NOW = Date.UTC(2026, 0, 15, 12);

const SECRET = "secret of account 2";

/** Stands in every contact of account 2. */
export const secret = { account: 2, text: SECRET };

const SUSPENDED_ACCOUNT = 3;
const KEY_SECRET = "sandbox-secret";

/** Who may call: as upstream's token and as a key pair of EngageLab. */
export const callers = {
  administrator: { token: "sandbox-admin-token", key: "sandbox-key", secret: KEY_SECRET, account: 1 },
  agent: { token: "sandbox-agent-token", key: "agent-key", secret: KEY_SECRET, account: 1 },
  stranger: { token: "stranger-token", key: "stranger-key", secret: KEY_SECRET, account: 2 },
  memberOfSuspended: {
    token: "suspended-token",
    key: "suspended-key",
    secret: KEY_SECRET,
    account: SUSPENDED_ACCOUNT,
  },
  botToken: "sandbox-bot-token",
} as const satisfies Callers;

/** More than a page, with every kind of gap: without name, unresolved, with empty texts, with odd attributes. */
const plainContacts: ContactSeed[] = Array.from({ length: 14 }, (_, index) => ({
  id: index + 7,
  name: index % 5 === 0 ? null : `Person ${index}`,
  ...(index % 2 === 0 && { email: `person${index}@acme.example` }),
  ...(index % 3 === 0 && { phone_number: `+12025550${150 + index}` }),
  labels: index % 4 === 0 ? ["vip"] : [],
  additional_attributes: index % 2 === 0 ? { city: `City ${index % 3}` } : {},
  last_activity_at: index % 2 === 0 ? NOW / 1000 - index * 86_400 : null,
}));

const contacts: ContactSeed[] = [
  {
    id: 1,
    name: "Ada",
    email: "ada@acme.example",
    phone_number: "+12025550101",
    identifier: "crm-1",
    labels: ["vip", "VIP"],
    custom_attributes: { plan: "pro", age: 36, signed_up: "2026-01-10", active: true },
    contact_inboxes: [
      { inbox_id: 1, source_id: "crm-1" },
      { inbox_id: 2, source_id: "visitor" },
      { inbox_id: 3, source_id: "ada@acme.example" },
      { inbox_id: 4, source_id: "12025550101" },
      { inbox_id: 5, source_id: "+12025550101" },
    ],
  },
  {
    id: 2,
    name: "bob",
    phone_number: "+12025550102",
    identifier: "CRM-1",
    // Addresses that nobody has any more: source ids outlive them (§6.4).
    contact_inboxes: [
      { inbox_id: 3, source_id: "bob@acme.example" },
      { inbox_id: 4, source_id: "12025550103" },
      { inbox_id: 5, source_id: "+12025550103" },
      { inbox_id: 6, source_id: "+12025550103" },
      { inbox_id: 7, source_id: "whatsapp:+12025550103" },
    ],
  },
  { id: 3, name: "Online Olga", email: "olga@acme.example" },
  { id: 4, name: "Only a name" },
  { id: 5, name: "Empty identifier", identifier: "", phone_number: "" },
  { id: 6, name: "City too long", identifier: "crm-2", additional_attributes: { city: "x".repeat(256) } },
  ...plainContacts,
  ...[21, 22, 23].map((id) => ({
    id,
    account_id: 2,
    name: `${SECRET} ${id}`,
    email: id === 21 ? "ada@acme.example" : `stranger${id}@acme.example`,
    custom_attributes: { plan: SECRET },
    contact_inboxes: [{ inbox_id: 20, source_id: `stranger ${id}` }],
  })),
];

export const onlineContact = 3;

/** Two accounts with contacts whose emails meet, and one that is suspended. */
export const seed = {
  accounts: [
    {
      id: 1,
      custom_attributes: [
        { key: "plan", type: "text" },
        { key: "age", type: "number" },
        { key: "signed_up", type: "date" },
        { key: "active", type: "checkbox" },
      ],
    },
    { id: 2 },
    { id: SUSPENDED_ACCOUNT, status: "suspended" },
  ],
  users: [
    { id: 1, access_token: callers.administrator.token, accounts: [{ id: 1, role: "administrator" }] },
    { id: 2, access_token: callers.agent.token, accounts: [{ id: 1, role: "agent", inbox_ids: [1, 407] }] },
    { id: 3, access_token: callers.stranger.token, accounts: [{ id: 2, role: "administrator" }] },
    {
      id: 4,
      access_token: callers.memberOfSuspended.token,
      accounts: [{ id: SUSPENDED_ACCOUNT, role: "administrator" }],
    },
  ],
  bots: [{ access_token: callers.botToken }],
  api_keys: [callers.administrator, callers.agent, callers.stranger, callers.memberOfSuspended].map(
    (caller, index) => ({
      key: caller.key,
      secret: caller.secret,
      user_id: index + 1,
      account_id: caller.account,
    }),
  ),
  inboxes: [
    { id: 1, channel_type: "Channel::Api" },
    { id: 2, channel_type: "Channel::WebWidget" },
    { id: 3, channel_type: "Channel::Email" },
    { id: 4, channel_type: "Channel::Whatsapp" },
    { id: 5, channel_type: "Channel::Sms" },
    { id: 6, channel_type: "Channel::TwilioSms" },
    { id: 7, channel_type: "Channel::TwilioSms", medium: "whatsapp" },
    { id: 8, channel_type: "Channel::FacebookPage" },
    { id: 407, channel_type: "Channel::Api" },
    { id: 20, account_id: 2, channel_type: "Channel::Api" },
  ],
  contacts,
  conversations: [
    { contact_id: 1, inbox_id: 1, assignee_id: 1, messages: [{ content: "Hello" }] },
    { contact_id: 1, inbox_id: 5, status: "resolved", messages: [{ content: "Hi", message_type: "outgoing" }] },
    { contact_id: 2, inbox_id: 2 },
    { contact_id: 21, inbox_id: 20, messages: [{ content: SECRET }] },
  ],
} as const satisfies Seed;
