// What a create comes to, tried inside one runtime. Bundled into one file; nothing here may need Node.
import { createContacts } from "@contacts-api/client/99digital";

/** What a contact can be looked up by. */
const KEYS = {
  identifier: { identifier: "crm-42" },
  email: { email: "alice@acme.example" },
  phoneNumber: { phoneNumber: "+12025550142" },
  "name only": {},
} as const;

/** A fault that a server of creates knows. */
export interface FaultName {
  readonly fault: string;
  /** Whether the connection has been used before the create is sent. */
  readonly isWarm: boolean;
}

/** What creates with one fault and one key came to. */
export interface Cell {
  readonly fault: string;
  readonly key: string;
  /** How many contacts are stored and what the caller is told, such as `1, created`; each that was seen. */
  readonly outcomes: readonly string[];
}

/** Sends creates with every fault and key to a server of creates, each `rounds` times. */
export async function tryCreates(origin: string, rounds: number): Promise<Cell[]> {
  const faults: FaultName[] = await askServer(origin, "faults");
  const cells: Cell[] = [];
  for (const { fault, isWarm } of faults) {
    for (const [key, fields] of Object.entries(KEYS)) {
      const outcomes = new Set<string>();
      for (let round = 0; round < rounds; round += 1) {
        await askServer(origin, `begin?fault=${encodeURIComponent(fault)}`);
        const told = await create(origin, fields, isWarm);
        const { stored } = await askServer(origin, "end");
        outcomes.add(`${stored}, ${told}`);
      }
      cells.push({ fault, key, outcomes: [...outcomes].sort() });
    }
  }
  return cells;
}

/** What the caller of a create is told: `created`, or the name of the error. */
async function create(origin: string, fields: object, isWarm: boolean): Promise<string> {
  const baseUrl = `${origin}/99digital`;
  const contacts = createContacts({ accessToken: "sandbox-admin-token", accountId: 1, baseUrl, timeout: 400 });
  if (isWarm) await contacts.list().page(1);
  return contacts.create({ inboxId: 1, name: "Alice", ...fields }).then(
    () => "created",
    (error: unknown) => (error instanceof Error ? error.name : String(error)),
  );
}

async function askServer(origin: string, action: string) {
  const response = await fetch(`${origin}/creates/${action}`);
  return response.json();
}
