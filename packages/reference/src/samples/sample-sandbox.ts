import type { Api } from "@contacts-api/openapi";
import { createSandbox, type Sandbox } from "@contacts-api/sandbox";

/** IDs of a contact in the descriptions' examples. */
const CONTACT_IDS = [850, 2219260];

/** Contacts that fill one page, so that the second page of a sample has one too. */
const CONTACTS_OF_A_PAGE = 15;

/** What email addresses end with, because the samples of an API look for it. */
const EMAIL_ENDS: Readonly<Record<Api, string>> = {
  "99digital": "alice@acme.inc",
  inquirly: "page.demo521872.1@acme.inc",
  engagelab: "alice@acme.inc",
};

const CREATED_AT = Date.UTC(2026, 0, 15, 9) / 1000;

/**
 * A sandbox in which every sample succeeds and shows something: it has the contact that samples name by its ID, with links,
 * a label and a conversation, and enough contacts that the samples' searches and filters find for a second
 * page. It does the same each time.
 */
export function sampleSandbox(api: Api): Sandbox {
  let generated = 0;
  const next = () => {
    generated += 1;
    return generated;
  };
  return createSandbox({
    clock: () => Date.UTC(2026, 0, 15, 10),
    identifiers: { uuid: () => `00000000-0000-4000-8000-${String(next()).padStart(12, "0")}` },
    seed: {
      contacts: [
        ...Array.from({ length: CONTACTS_OF_A_PAGE }, (_, index) =>
          contact(index + 1, `Alice ${index + 1}`, EMAIL_ENDS[api]),
        ),
        ...CONTACT_IDS.map((id) => contact(id, "Alice Example", EMAIL_ENDS[api])),
      ],
      conversations: CONTACT_IDS.map((contact_id) => ({
        contact_id,
        inbox_id: 2,
        messages: [{ content: "Hello", created_at: CREATED_AT }],
        created_at: CREATED_AT,
        last_activity_at: CREATED_AT,
      })),
    },
  });
}

function contact(id: number, name: string, emailEnd: string) {
  return {
    id,
    name,
    email: `${id}.${emailEnd}`,
    phone_number: `+12025550100${id % 1000}`,
    custom_attributes: { type: "customer" },
    labels: ["vip", "newsletter"],
    last_activity_at: CREATED_AT,
    created_at: CREATED_AT,
    contact_inboxes: [{ inbox_id: 2, source_id: `website-${id}` }],
  };
}
