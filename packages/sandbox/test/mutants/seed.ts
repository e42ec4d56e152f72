import type { SandboxOptions } from "@contacts-api/sandbox";

const CONTACTS = 17;

/** Two pages of contacts, the first of them with all that a response can show. */
export const seed = {
  contacts: Array.from({ length: CONTACTS }, (_, index) => ({
    id: index + 1,
    name: `Contact ${String(index + 1).padStart(2, "0")}`,
    email: `contact-${index + 1}@acme.example`,
    phone_number: `+120255501${String(index + 1).padStart(2, "0")}`,
    identifier: `CRM-${index + 1}`,
    last_activity_at: 1_795_234_000 + index,
    custom_attributes: { plan: "gold" },
    additional_attributes: { city: "Berlin", country: "Germany", social_profiles: { github: "acme" } },
    labels: ["vip"],
    contact_inboxes: [{ inbox_id: 1, source_id: `source-${index + 1}` }],
  })),
  conversations: [{ contact_id: 1, inbox_id: 1, messages: [{ content: "Hello", message_type: "incoming" }] }],
} satisfies SandboxOptions["seed"];
