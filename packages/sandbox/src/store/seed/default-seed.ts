import type { Seed } from "./seed.js";

/** One account with two users, and an inbox of each kind; 407 is the number in EngageLab's own example. */
export const defaultSeed = {
  accounts: [{ id: 1, name: "Sandbox" }],
  users: [
    {
      id: 1,
      name: "Ada Administrator",
      email: "ada@sandbox.example",
      access_token: "sandbox-admin-token",
      accounts: [{ id: 1, role: "administrator" }],
    },
    {
      id: 2,
      name: "Abe Agent",
      email: "abe@sandbox.example",
      access_token: "sandbox-agent-token",
      accounts: [{ id: 1, role: "agent", inbox_ids: [1, 407] }],
    },
  ],
  bots: [{ access_token: "sandbox-bot-token" }],
  api_keys: [{ key: "sandbox-key", secret: "sandbox-secret", user_id: 1, account_id: 1 }],
  inboxes: [
    { id: 1, name: "API", channel_type: "Channel::Api" },
    { id: 2, name: "Website", channel_type: "Channel::WebWidget" },
    { id: 3, name: "Email", channel_type: "Channel::Email" },
    { id: 4, name: "WhatsApp", channel_type: "Channel::Whatsapp" },
    { id: 5, name: "SMS", channel_type: "Channel::Sms" },
    { id: 407, name: "LiveDesk", channel_type: "Channel::Api" },
  ],
  contacts: [],
  conversations: [],
} as const satisfies Required<Seed>;
