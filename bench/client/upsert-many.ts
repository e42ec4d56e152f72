// New contacts in three minutes of upstream's rate limits: upsertMany, and a loop that looks each up by its keys first.
import { type Contacts, createContacts } from "@contacts-api/client/99digital";
import { upsertMany } from "@contacts-api/client/upsert-many";
import { createSandbox } from "@contacts-api/sandbox";
import { claim, table } from "../report.js";

const minutes = 3;

function connect(): Contacts {
  const sandbox = createSandbox({ rateLimits: true });
  const user = { accessToken: "sandbox-admin-token", accountId: 1 };
  return createContacts({ ...user, baseUrl: sandbox.baseUrl("99digital"), fetch: sandbox.fetch });
}

function* rows() {
  for (let number = 0; ; number += 1) {
    const digits = String(number).padStart(5, "0");
    const keys = { identifier: `crm-${digits}`, email: `c${digits}@acme.example`, phoneNumber: `+120255${digits}` };
    yield { inboxId: 1, name: `Contact ${digits}`, ...keys };
  }
}

/** How many rows were done when the time was up. */
async function rowsDoneIn(run: (signal: AbortSignal, onDone: () => void) => Promise<void>): Promise<number> {
  const signal = AbortSignal.timeout(minutes * 60_000);
  let done = 0;
  await run(signal, () => {
    done += 1;
  }).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
  return done;
}

/** One after the other, by three searches and a create, as `upsert` did before it created first. */
async function lookUpFirst(signal: AbortSignal, onDone: () => void): Promise<void> {
  const contacts = connect();
  for (const row of rows()) {
    const { identifier, email, phoneNumber } = row;
    const found =
      (await contacts.find({ identifier }, { signal })) ??
      (await contacts.find({ email }, { signal })) ??
      (await contacts.find({ phoneNumber }, { signal }));
    if (found === null) await contacts.create(row, { signal });
    onDone();
  }
}

async function upsertAll(signal: AbortSignal, onDone: () => void): Promise<void> {
  for await (const { error } of upsertMany(connect(), rows(), { signal })) {
    if (error !== undefined) throw error;
    onDone();
  }
}

const [many, loop] = await Promise.all([rowsDoneIn(upsertAll), rowsDoneIn(lookUpFirst)]);
table(`New contacts in ${minutes} minutes, 3,000 requests and 100 searches a minute`, [
  { how: "look up first, one after another", rows: loop, "rows a minute": loop / minutes },
  { how: "upsertMany", rows: many, "rows a minute": many / minutes },
]);
console.log("");
claim("upsertMany, times as many rows", many / loop, { atLeast: 40 });
