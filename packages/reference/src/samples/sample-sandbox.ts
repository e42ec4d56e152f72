import type { Api } from "@contacts-api/openapi";
import { createSandbox, type Sandbox } from "@contacts-api/sandbox";

/** IDs of a contact in the descriptions' examples. */
const CONTACT_IDS = [850, 2219260];

const PAGE_SIZE = 15;

interface Sampled {
  /** Pages that are full, so that the page for which a sample asks has a contact too. */
  readonly fullPages: number;
  /** What email addresses end with, because the samples look for it. */
  readonly emailEnd: string;
}

const SAMPLED: Readonly<Record<Api, Sampled>> = {
  "99digital": { fullPages: 1, emailEnd: "alice@acme.inc" },
  inquirly: { fullPages: 1, emailEnd: "page.demo521872.1@acme.inc" },
  engagelab: { fullPages: 2, emailEnd: "alice@acme.inc" },
};

const CREATED_AT = Date.UTC(2026, 0, 15, 9) / 1000;

/**
 * A sandbox in which every sample succeeds and shows something: it has the contact that samples name by its ID, with links,
 * a label and a conversation, and enough contacts that the samples' searches and filters find for the page they ask for. It
 * does the same each time.
 */
export function sampleSandbox(api: Api): Sandbox {
  const { fullPages, emailEnd } = SAMPLED[api];
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
        ...Array.from({ length: fullPages * PAGE_SIZE }, (_, index) =>
          contact(index + 1, `Alice ${index + 1}`, emailEnd),
        ),
        ...CONTACT_IDS.map((id) => contact(id, "Alice Example", emailEnd)),
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
