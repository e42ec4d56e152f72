import { createSandbox, type Sandbox, type Seed } from "@contacts-api/sandbox";
import { StoredJournal } from "./stored-journal.js";

/** Contacts to begin with, so that every operation has something to return. */
const seed: Seed = {
  contacts: [
    {
      name: "Ada Lovelace",
      email: "ada@acme.example",
      phone_number: "+12025550111",
      identifier: "crm-1",
      labels: ["vip"],
    },
    { name: "Grace Hopper", email: "grace@acme.example", phone_number: "+12025550112", identifier: "crm-2" },
    { name: "Katherine Johnson", email: "katherine@acme.example", identifier: "crm-3" },
  ].map((contact, index) => ({
    ...contact,
    id: index + 1,
    contact_inboxes: [{ inbox_id: 1, source_id: `source-${index + 1}` }],
  })),
  conversations: [
    { contact_id: 1, inbox_id: 1, messages: [{ content: "Does the analytical engine take punched cards?" }] },
  ],
};

/** A sandbox, and the journal that keeps it; undefined where the browser stores nothing. */
export interface OpenSandbox {
  readonly sandbox: Sandbox;
  readonly journal: StoredJournal | undefined;
}

/** The sandbox with everything that was written since the last reset. What cannot be read is thrown away. */
export function openSandbox(): OpenSandbox {
  const journal = openJournal();
  if (journal === undefined) return { sandbox: createSandbox({ seed }), journal };
  try {
    return { sandbox: createSandbox({ seed, journal }), journal };
  } catch {
    journal.clear();
    return { sandbox: createSandbox({ seed, journal }), journal };
  }
}

function openJournal(): StoredJournal | undefined {
  try {
    return new StoredJournal(localStorage);
  } catch {
    return undefined; // Storage is switched off.
  }
}
